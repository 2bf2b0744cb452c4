package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.Pin;
import dev.faultline.live.Source;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

@FxTest
class FxBridgeTest {
    private final FxBridge bridge = new FxBridge();
    private final Source<Integer> source = new Source<>(0);
    private final List<Integer> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch last = new CountDownLatch(1);

    @Test
    void tellsTheCurrentValueAtOnceOnTheFxThread() {
        List<Integer> atOnce = FxToolkit.on(() -> {
            bridge.follow(source, heard::add);
            return List.copyOf(heard);
        });
        assertThat(atOnce).containsExactly(0);
    }

    @Test
    void turnsABurstIntoAFewHopsAndEndsWithTheNewest() throws InterruptedException {
        bridge.follow(source, this::hear);
        for (int i = 1; i <= 1000; i++) {
            source.publish(i);
        }
        assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).hasSizeLessThan(50).last().isEqualTo(1000);
    }

    @Test
    void hearsOnTheFxThread() throws InterruptedException {
        List<Boolean> onFx = new CopyOnWriteArrayList<>();
        bridge.follow(source, _ -> onFx.add(Platform.isFxApplicationThread()));
        bridge.follow(source, this::hear);
        source.publish(1000);
        assertThat(last.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(onFx).isNotEmpty().containsOnly(true);
    }

    @Test
    void hearsNothingAfterThePinIsClosed() {
        Pin pin = FxToolkit.on(() -> bridge.follow(source, heard::add));
        FxToolkit.run(pin::close);
        source.publish(7);
        FxToolkit.run(() -> {});
        assertThat(heard).containsExactly(0);
    }

    @Test
    void handsOverWhatWentWrong() {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        CompletableFuture<String> answer = new CompletableFuture<>();
        bridge.whenDone(answer.thenApply(String::length), _ -> {}, failure::complete);
        answer.completeExceptionally(new IllegalStateException("no disk"));
        assertThat(failure.join()).hasMessage("no disk");
    }

    private void hear(int value) {
        heard.add(value);
        if (value == 1000) {
            last.countDown();
        }
    }
}
