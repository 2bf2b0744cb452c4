package dev.faultline.ui;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.SampleBundle;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// A tour through everything that the window can show, of a home and of a bundle.
final class EveryScreen {
    /// The id that a test crash gets.
    static final String CRASH = "c4a5".repeat(8);

    /// So often JavaFX lays a scene out at most before it is painted.
    private static final int PASSES = 3;

    private final TestWindow window;
    private final User user;
    private final Look look;

    /// Looks at what is shown; on the JavaFX thread.
    interface Look {
        void at(String where, Parent root);
    }

    EveryScreen(TestWindow window, Look look) {
        this.window = window;
        this.user = new User(window.stage());
        this.look = look;
    }

    /// @param folder where a bundle can be written
    void tour(Path folder) throws Exception {
        FxToolkit.run(window.stage()::requestFocus);
        Wait.until("the focus", () -> window.stage().isFocused());
        places();
        menus();
        issues();
        releases();
        rules();
        sheets();
        bundle(folder);
    }

    private void places() throws Exception {
        for (Place place : List.of(
                new Place.Home(),
                new Place.Issues("is:unresolved"),
                new Place.Issues("nothing such"),
                new Place.Issues("level:error (timeout"),
                new Place.Settings(null))) {
            visit(place);
        }
        open(new Place.Home());
        window.crash = () -> CompletableFuture.completedFuture(CRASH);
        user.fire("home.crash").awaits("home.crash.open");
        look("a test crash that has arrived");
    }

    private void issues() throws Exception {
        open(new Place.Issues("is:unresolved"));
        user.awaitsRows(12);
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .selectIndices(0, 2));
        for (String question : List.of("issues.merge", "issues.assign")) {
            user.fire(question).awaits("issues.ask");
            look(question);
            user.press(KeyCode.ESCAPE);
        }
        run("issues.views.arrange");
        user.awaits("issues.views.list");
        look("saved views");
        user.press(KeyCode.ESCAPE);
        user.fire("issues.resolve").awaits("toast.text");
        look("a toast");
    }

    private void menus() throws Exception {
        open(new Place.Issues("is:unresolved"));
        user.awaitsRows(12);
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .clearAndSelect(0));
        for (String id : List.of("issues.states", "filter.project", "filter.time")) {
            FxToolkit.run(() -> ((MenuButton) Find.in(window.stage(), id)).show());
            menu("the menu of " + id);
        }
        for (String id : List.of("issues.views", "shell.menu")) {
            user.fire(id);
            menu("the menu of " + id);
        }
        Node list = FxToolkit.on(() -> Find.in(window.stage(), "issues.list"));
        FxToolkit.run(() -> Event.fireEvent(
                list, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 400, 200, 400, 200, true, null)));
        menu("the menu of a row");
    }

    private void menu(String where) throws Exception {
        Wait.until(where, () -> menuShown() != null);
        look(where, Objects.requireNonNull(FxToolkit.on(this::menuShown)).getScene());
        FxToolkit.run(() -> Objects.requireNonNull(menuShown()).hide());
    }

    private PopupWindow menuShown() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(PopupWindow.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void releases() throws Exception {
        open(new Place.Releases());
        user.awaits("releases.chart");
        for (String measure : List.of("sessions", "crash-free", "adoption", "events")) {
            user.fire("releases.measure." + measure);
            look("releases, " + measure);
        }
        user.fire("releases.table");
        look("releases, chart as table");
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "releases.list"))
                .getSelectionModel()
                .selectIndices(1, 2));
        user.fire("releases.compare").awaits("releases.compare.close");
        look("releases compared");
    }

    private void rules() throws Exception {
        open(new Place.Rules(null, null));
        user.awaits("rules.text");
        write("rules.text", "type:Timeout ->");
        look("rules that cannot be read");
        write("rules.text", "function:retry* -group");
        user.fire("rules.preview").awaits("rules.fates");
        look("rules, preview");
        user.fire("rules.tab.shipped");
        look("shipped rules");
    }

    private void sheets() throws Exception {
        open(new Place.Home());
        user.press(KeyCode.F1).awaits("shortcuts");
        look("shortcuts");
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.CONTROL, KeyCode.K).awaits("palette.field");
        FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), "palette.field")).setText("re"));
        look("palette");
        user.press(KeyCode.ESCAPE);
        FxToolkit.run(() -> window.stage()
                .getOnCloseRequest()
                .handle(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        look("closing");
        user.press(KeyCode.ESCAPE);
        FxToolkit.run(() -> window.window().hover(List.of(Path.of("acme.faultline"), Path.of("a.json"))));
        look("dropping");
        DropLayer drop = (DropLayer) FxToolkit.on(() -> Find.in(window.stage(), "drop"));
        FxToolkit.run(() -> drop.drop(List.of(Path.of("acme.faultline"))));
        look("what to do with a bundle");
        user.press(KeyCode.ESCAPE);
        jobs();
    }

    private void jobs() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        window.live().jobs().start("Export of 3 issues", progress -> {
            progress.at(0.42, "event 1,204 of 2,866");
            seen.await();
            return "done";
        });
        window.live().jobs().start("Import of a.envelope", _ -> {
            throw new IOException("a.envelope: line 3 is no item header");
        });
        user.fire("jobs.button").awaits("jobs");
        look("jobs");
        seen.countDown();
        user.press(KeyCode.ESCAPE);
    }

    private void bundle(Path folder) throws Exception {
        Path file = folder.resolve("acme.faultline");
        SampleBundle.write(file, SampleIssues.normal());
        FxToolkit.run(() -> window.window().open(List.of(file)));
        user.awaits("bundle.banner").awaitsRows(12);
        look("issues of a bundle");
        visit(new Place.Home());
        visit(new Place.Releases());
        open(new Place.IssueDetails(6));
        user.awaits("detail.frame.0");
        for (String section : List.of(
                "stack",
                "crumbs",
                "context",
                "tags",
                "user",
                "request",
                "modules",
                "attachments",
                "grouping",
                "activity",
                "notes",
                "json")) {
            user.fire("detail.section." + section);
            look("details, " + section);
        }
        aside();
    }

    private void aside() throws Exception {
        open(new Place.Issues(""));
        user.awaitsRows(12);
        FxToolkit.run(() -> ((TableView<?>) Find.in(window.stage(), "issues.list"))
                .getSelectionModel()
                .clearAndSelect(0));
        run("issues.aside");
        Wait.until("the issue’s own window", () -> own() != null);
        Stage own = Objects.requireNonNull(FxToolkit.on(this::own));
        new User(own).awaits("detail.frame.0");
        look("an issue in its own window", own.getScene());
        FxToolkit.run(own::hide);
    }

    private Stage own() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage && !each.equals(window.stage()) && each.isShowing())
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void run(String command) {
        FxToolkit.run(() -> window.window().commands().stream()
                .filter(each -> each.id().equals(command))
                .findFirst()
                .ifPresentOrElse(Command::run, () -> {
                    throw new AssertionError("no command " + command);
                }));
    }

    private void write(String id, String text) {
        FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), id)).setText(text));
    }

    private void open(Place place) {
        FxToolkit.run(() -> window.window().open(place));
    }

    private void visit(Place place) throws Exception {
        open(place);
        look(place.toString());
    }

    private void look(String where) throws Exception {
        look(where, window.stage().getScene());
    }

    private void look(String where, Scene scene) throws Exception {
        Thread.sleep(150);
        FxToolkit.run(() -> {
            Parent root = scene.getRoot();
            for (int pass = 0; pass < PASSES; pass++) {
                root.applyCss();
                root.layout();
            }
            look.at(where, root);
        });
    }
}
