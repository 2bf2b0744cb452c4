package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.app.process.NodeSdk;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The whole way: a real SDK, HTTP, the log, the index, the window that the user sees, and the command line beside it.
@FxTest
class WindowTest {
    private static final int BURST = 3_000;
    private static final int GROUPS = 40;

    @TempDir
    Path home;

    private Desk desk;
    private User user;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(home);
        user = desk.user();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// A program that crashes with the real Java SDK.
    private void crash() {
        Sentry.init((SentryOptions options) -> {
            options.setDsn(desk.dsn());
            options.setRelease("shop@1.4.0");
            options.addInAppInclude("dev.faultline");
        });
        Sentry.addBreadcrumb("the cart was opened");
        Sentry.configureScope(scope -> scope.setContexts("cart", Map.of("seats", "thirty-one")));
        Sentry.captureException(new IllegalStateException("the cart is closed"));
        Sentry.flush(20_000);
        Sentry.close();
    }

    private JsonNode onlyIssue() throws Exception {
        JsonNode issues = new Faultline(home).run("issues", "--json").json();
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }

    @Test
    void showsACrashOfAJavaProgramWithAllItsDetails() throws Exception {
        crash();

        user.awaitsText("issues.list", "the cart is closed");
        assertThat(onlyIssue().path("title").asString()).isEqualTo("IllegalStateException: the cart is closed");

        user.doubleClick("issues.list", "the cart is closed").awaits("detail.value", "the cart is closed");
        assertThat(user.reads("detail.title")).contains("IllegalStateException");
        user.awaits("detail.frame.0");
        String frame =
                FxToolkit.on(() -> Find.in(desk.stage(), "detail.frame.0").getAccessibleText());
        assertThat(frame).contains("WindowTest", "crash");
        user.fire("detail.section.crumbs").awaitsText("detail.crumbs", "the cart was opened");
        user.fire("detail.section.context").awaitsText("detail.card.cart", "thirty-one");
    }

    @Test
    void resolvesByKeyAndShowsTheIssueAgainWhenItComesBack() throws Exception {
        crash();
        user.awaitsText("issues.list", "the cart is closed");

        user.press(KeyCode.J).press(KeyCode.E).awaitsNo("issues.list", "the cart is closed");
        assertThat(onlyIssue().path("status").asString()).isEqualTo("resolved");

        crash();
        desk.follow();
        user.awaitsText("issues.list", "the cart is closed").awaitsText("issues.list", "Regressed");
        JsonNode issue = onlyIssue();
        assertThat(issue.path("substatus").asString()).isEqualTo("regressed");
        assertThat(issue.path("events").asLong()).isEqualTo(2);
    }

    @Test
    void showsACrashOfANodeProgram() throws Exception {
        NodeSdk.crash(desk.dsn());

        user.doubleClick("issues.list", "seat 31 does not exist").awaits("detail.title", "RangeError");
        user.awaits("detail.frame.0");
        assertThat(onlyIssue().path("lastRelease").asString()).isEqualTo("shop@2.0.0");
    }

    @Test
    void answersDuringABurst() throws Exception {
        List<Thread> senders = new ArrayList<>();
        AtomicInteger taken = new AtomicInteger();
        for (int sender = 0; sender < 4; sender++) {
            int number = 1 + sender;
            senders.add(Thread.ofVirtual().start(() -> burst(number, taken)));
        }
        int answers = 0;
        while (senders.stream().anyMatch(Thread::isAlive)) {
            user.press(KeyCode.F8);
            FxToolkit.run(() -> desk.stage().getScene().getRoot().layout());
            answers++;
        }

        assertThat(taken).hasValue(BURST);
        assertThat(answers).isPositive();
        FxToolkit.run(() -> {});
        Wait.until("all events", () -> desk.live().totals().current().events() == BURST);
        desk.follow();
        user.awaitsRows(GROUPS);
    }

    /// A thousand events a second for three seconds, of which this is one sender of four.
    private void burst(int sender, AtomicInteger taken) {
        long start = System.nanoTime();
        for (int i = 0; i < BURST / 4; i++) {
            LockSupport.parkNanos(start + i * 4_000_000L - System.nanoTime());
            try {
                String id = "%08x%024x".formatted(sender, i);
                if (Faultline.post(desk.url(), Faultline.event(id, i % GROUPS)) == 200) {
                    taken.incrementAndGet();
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
