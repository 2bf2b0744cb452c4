package dev.faultline.ui.stage;

import dev.faultline.live.Reject;
import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.chart.Chart;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

/// What is done in a window before its picture is taken.
final class Acts {
    static final String CRASH = "c4a5".repeat(8);

    private Acts() {}

    interface Act {
        void play(TestWindow window) throws IOException, InterruptedException;
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

    static Act drop(String... names) {
        return window -> FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(files(names)));
    }

    private static List<Path> files(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }

    static Act ask(String id) {
        return window -> {
            FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                    .getSelectionModel()
                    .selectIndices(0, 2));
            settle();
            press(id).play(window);
        };
    }

    static Act run(String command) {
        return window -> FxToolkit.run(() -> window.window().commands().stream()
                .filter(each -> each.id().equals(command))
                .forEach(Command::run));
    }

    static Act open(String menu) {
        return window -> {
            FxToolkit.run(() -> ((MenuButton) Find.in(window.stage(), menu)).show());
            settle();
        };
    }

    /// Scrolls what a node lies in.
    ///
    /// @param to 1 for the end
    static Act scroll(String id, double to) {
        return window -> FxToolkit.run(() -> {
            Node at = Find.in(window.stage(), id);
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            ((ScrollPane) at).setVvalue(to);
        });
    }

    static void focusList(TestWindow window) {
        User user = new User(window.stage());
        user.press(KeyCode.J).press(KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
    }

    static void rowMenu(TestWindow window) throws IOException, InterruptedException {
        select(window);
        settle();
        FxToolkit.run(() -> {
            Node list = Find.in(window.stage(), "issues.list");
            Point2D at = list.localToScreen(160, 120);
            Event.fireEvent(
                    list,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 160, 120, at.getX(), at.getY(), true, null));
        });
    }

    static Act text(String id, String text) {
        return window -> FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), id)).setText(text));
    }

    /// Sends a test crash that has arrived; its id is [#CRASH].
    static void crash(TestWindow window) {
        window.crash = () -> CompletableFuture.completedFuture(CRASH);
        new User(window.stage()).fire("home.crash").awaits("home.crash.open");
    }

    static Act write(String text) {
        return window -> {
            text("rules.text", text).play(window);
            settle();
            press("rules.preview").play(window);
        };
    }

    static void point(TestWindow window) {
        FxToolkit.run(() -> ((Chart) Find.in(window.stage(), "releases.chart")).point(20));
    }

    static Act compare(int one, int other) {
        return window -> {
            FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "releases.list"))
                    .getSelectionModel()
                    .selectIndices(one, other));
            settle();
            press("releases.compare").play(window);
        };
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

    static void states(TestWindow window) throws IOException, InterruptedException {
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

    static Act find(String text) {
        return window -> {
            run("shell.palette").play(window);
            settle();
            FxToolkit.run(() -> {
                TextField field = (TextField) Find.in(window.stage(), "palette.field");
                field.setText(text);
                field.end();
            });
        };
    }

    static void work(TestWindow window) throws IOException, InterruptedException {
        Texts texts = window.texts();
        window.live().jobs().start(texts.format("bundle.exporting", "acme-4411.faultline"), progress -> {
            for (int step = 0; step < 3_000; step++) {
                progress.at(0.42, "");
                Thread.sleep(1);
            }
            return "done";
        });
        window.live().jobs().start(texts.format("bundle.importing", "crash-2026-11-22.faultline"), _ -> {
            throw new IOException("/media/ana/crash-2026-11-22.faultline: Input/output error");
        });
        settle();
        press("jobs.button").play(window);
    }

    /// Jobs of every kind, more than the panel has room for.
    static void muchWork(TestWindow window) throws IOException, InterruptedException {
        Texts texts = window.texts();
        for (int i = 0; i < 6; i++) {
            String name = i % 2 == 0 ? "acme-".repeat(40) + i + ".faultline" : "متجر-" + i + ".faultline";
            int share = i;
            window.live().jobs().start(texts.format("bundle.importing", name), progress -> {
                for (int step = 0; step < 6_000; step++) {
                    progress.at(share == 0 ? -1 : share * 0.17, "");
                    Thread.sleep(1);
                }
                return "done";
            });
            window.live().jobs().start(texts.format("bundle.exporting", name), _ -> {
                throw new IOException("/media/ana/" + name + ": no space left on the device");
            });
        }
        settle();
        press("jobs.button").play(window);
    }

    static Act hover(String... names) {
        return window -> FxToolkit.run(() -> window.window().hover(files(names)));
    }

    /// A bundle that is none.
    static void lookAtNothing(TestWindow window) throws InterruptedException {
        FxToolkit.run(() -> window.window().open(files("acme-4412.faultline")));
        settle();
    }

    /// What the facets say is at most two seconds old.
    static void resolve(TestWindow window) throws IOException, InterruptedException {
        select(window);
        settle();
        press("issues.resolve").play(window);
        Thread.sleep(2_200);
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

    static void oddRejects(TestWindow window) {
        rejects(window);
        window.live()
                .report(new Reject(
                        IssueMaker.NOW.minus(Duration.ofSeconds(2)),
                        "sentry." + "a".repeat(300) + "/1",
                        "متجر",
                        400,
                        "unreadable",
                        "Item 1: " + "a".repeat(300)));
    }

    static Act event() {
        return then(bundle(SampleIssues.normal()), window -> {
            FxToolkit.run(() -> window.window().open(new Place.IssueDetails(6)));
        });
    }
}
