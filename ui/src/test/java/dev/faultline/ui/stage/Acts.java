package dev.faultline.ui.stage;

import dev.faultline.live.Reject;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Wait;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.chart.Chart;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.WindowEvent;

/// What is done in a window before its picture is taken.
final class Acts {
    private Acts() {}

    interface Act {
        void play(TestWindow window) throws Exception;
    }

    static Act then(Act first, Act second) {
        return window -> {
            first.play(window);
            settle();
            second.play(window);
        };
    }

    static Act bundle(List<Issue> issues) {
        return window -> {
            Path file = Path.of("target", "acme-4411.faultline");
            SampleBundle.write(file, issues);
            FxToolkit.run(() -> window.window().open(List.of(file)));
            Wait.until("the bundle", () -> Find.in(window.stage().getScene().getRoot(), "bundle.banner") != null);
        };
    }

    static void drop(TestWindow window) {
        FxToolkit.run(
                () -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(Path.of("acme-4411.faultline"))));
    }

    static void ask(TestWindow window, String id) throws Exception {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .selectIndices(0, 2));
        settle();
        press(id).play(window);
    }

    static Act write(String text) {
        return window -> {
            FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), "rules.text")).setText(text));
            settle();
            press("rules.preview").play(window);
        };
    }

    static Act narrow(Act scene) {
        return window -> {
            width(760).play(window);
            scene.play(window);
        };
    }

    static void point(TestWindow window) {
        FxToolkit.run(() -> ((Chart) Find.in(window.stage(), "releases.chart")).point(20));
    }

    static void compare(TestWindow window) throws Exception {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "releases.list"))
                .getSelectionModel()
                .selectIndices(1, 2));
        settle();
        FxToolkit.run(() -> ((Button) Find.in(window.stage(), "releases.compare")).fire());
    }

    static void settle() throws InterruptedException {
        Thread.sleep(700);
        FxToolkit.run(() -> {});
    }

    static Act press(String id) {
        return window -> FxToolkit.run(() -> ((ButtonBase) Find.in(window.stage(), id)).fire());
    }

    static void select(TestWindow window) {
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .selectIndices(1, 3));
    }

    static void states(TestWindow window) throws Exception {
        select(window);
        settle();
        FxToolkit.run(() -> ((MenuButton) Find.in(window.stage(), "issues.states")).show());
    }

    static Act width(double width) {
        return window -> FxToolkit.run(() -> window.stage().setWidth(width));
    }

    static void close(TestWindow window) {
        FxToolkit.run(() -> window.stage()
                .getOnCloseRequest()
                .handle(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    static void find(TestWindow window) throws InterruptedException {
        FxToolkit.run(() -> window.window().commands().stream()
                .filter(command -> command.id().equals("shell.palette"))
                .forEach(Command::run));
        settle();
        FxToolkit.run(() -> ((TextField) Find.in(window.stage(), "palette.field")).setText("re"));
    }

    static void work(TestWindow window) throws Exception {
        window.live().jobs().start("Export of 3 issues", progress -> {
            for (int step = 0; step < 3_000; step++) {
                progress.at(0.42, "event 1,204 of 2,866");
                Thread.sleep(1);
            }
            return "done";
        });
        window.live().jobs().start("Import of crash-2026-11-22.envelope", progress -> {
            throw new IOException("crash-2026-11-22.envelope: line 3 is no item header");
        });
        settle();
        press("jobs.button").play(window);
    }

    static void hover(TestWindow window) {
        FxToolkit.run(() ->
                window.window().hover(List.of(Path.of("acme-4411.faultline"), Path.of("a.json"), Path.of("b.json"))));
    }

    static void resolve(TestWindow window) {
        select(window);
        FxToolkit.run(() -> ((Button) Find.in(window.stage(), "issues.resolve")).fire());
    }

    static void rejects(TestWindow window) {
        window.live()
                .report(new Reject(
                        IssueMaker.NOW.minus(Duration.ofMinutes(4)),
                        "sentry.javascript.browser/9.1.0",
                        "2",
                        413,
                        "too_large",
                        "The attachment “trace.bin” has 212 MB; 200 MB are allowed."));
        window.live()
                .report(new Reject(
                        IssueMaker.NOW.minus(Duration.ofSeconds(20)),
                        "curl/8.5.0",
                        null,
                        401,
                        "no_key",
                        "No public key in the header, the query or the envelope."));
    }

    static void arrange(TestWindow window) {
        FxToolkit.run(() -> window.window().commands().stream()
                .filter(command -> command.id().equals("issues.views.arrange"))
                .forEach(Command::run));
    }

    static Act event() {
        return then(bundle(SampleIssues.normal()), window -> {
            FxToolkit.run(() -> window.window().open(new Place.IssueDetails(6)));
        });
    }
}
