package dev.faultline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

@FxTest
class WrappedLabelTest {
    private static final String ARABIC = "خطأ غير متوقع أثناء حفظ المستند ".repeat(12);
    private static final String MIXED = "save(שמירת המסמך) נכשלה at Document.java:88 ".repeat(12);

    /// What JavaFX throws while it lays out a node in a narrow window, at several widths.
    private static List<Throwable> thrown(Supplier<Parent> node) {
        return FxToolkit.on(() -> {
            List<Throwable> thrown = new ArrayList<>();
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(node.get()), 300, 300));
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> thrown.add(e));
            try {
                for (double width = 300; width > 60; width -= 37) {
                    stage.setWidth(width);
                    stage.show();
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    stage.getScene().snapshot(null);
                }
            } catch (RuntimeException e) {
                thrown.add(e);
            } finally {
                stage.hide();
                Thread.currentThread().setUncaughtExceptionHandler(null);
            }
            return thrown;
        });
    }

    private static boolean tipFails(String text) {
        return !thrown(() -> {
                    Stage owner = new Stage();
                    owner.setScene(new Scene(new StackPane(), 50, 50));
                    owner.show();
                    Tip tip = new Tip(text);
                    tip.show(owner, 10, 10);
                    tip.getScene().getRoot().layout();
                    tip.getScene().snapshot(null);
                    tip.hide();
                    owner.hide();
                    return new StackPane();
                })
                .isEmpty();
    }

    @Test
    void showsWhatRunsFromRightToLeft() {
        for (String text : List.of(ARABIC, MIXED)) {
            assertThat(thrown(() -> new WrappedLabel(text))).isEmpty();
            assertThat(tipFails(text)).isFalse();
            assertThat(thrown(() -> new EmptyState(Icon.HOME, text, text))).isEmpty();
            assertThat(thrown(() -> toast(text))).isEmpty();
        }
    }

    private static Parent toast(String text) {
        Toasts toasts = new Toasts(new Texts(Locale.ENGLISH, ZoneOffset.UTC));
        toasts.failure(text);
        return toasts.node();
    }

    @Test
    void standsWhereverTextsWrap() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/faultline/ui"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.getParent().endsWith("kit"))
                    .toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("setWrapText(", "new Tooltip(");
            }
        }
    }

    @Test
    void wrapsWhatRunsFromLeftToRight() {
        WrappedLabel label = FxToolkit.on(() -> new WrappedLabel("one two"));
        assertThat(label.isWrapText()).isTrue();
        FxToolkit.run(() -> label.setText(ARABIC));
        assertThat(label.isWrapText()).isFalse();
    }
}
