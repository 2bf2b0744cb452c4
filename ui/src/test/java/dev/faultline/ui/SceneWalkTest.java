package dev.faultline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.Readable;
import dev.faultline.ui.stage.SampleBundle;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.SampleReleases;
import dev.faultline.ui.stage.TestWindow;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every screen of the window, of a home and of a bundle, in both themes: named, readable, reachable, and silent once
/// left.
@FxTest
class SceneWalkTest {
    @TempDir
    Path folder;

    private final MemoryHome home = new MemoryHome();

    /// What is found on one screen.
    private interface Walk {
        List<String> on(TestWindow window);
    }

    private TestWindow window(Mode mode) {
        SampleReleases.normal(home);
        home.putAll(SampleIssues.normal());
        return TestWindow.over(home, WindowSettings.DEFAULT.withAppearance(new Appearance(mode, Density.NORMAL)));
    }

    private static List<Place> places() {
        return List.of(
                new Place.Home(),
                new Place.Issues("is:unresolved"),
                new Place.Issues("nothing such"),
                new Place.Releases(),
                new Place.Settings(null));
    }

    private List<String> everywhere(Mode mode, Walk walk) throws Exception {
        List<String> found = new ArrayList<>();
        try (TestWindow window = window(mode)) {
            User user = new User(window.stage());
            for (Place place : places()) {
                visit(window, place, walk, found);
            }
            Path file = folder.resolve("acme.faultline");
            SampleBundle.write(file, SampleIssues.normal());
            FxToolkit.run(() -> window.window().open(List.of(file)));
            user.awaits("bundle.banner").awaitsRows(12);
            visit(window, new Place.Issues(""), walk, found);
            visit(window, new Place.Home(), walk, found);
            visit(window, new Place.Releases(), walk, found);
            FxToolkit.run(() -> window.window().open(new Place.IssueDetails(6)));
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
                    "json")) {
                user.fire("detail.section." + section);
                collect(window, "details, " + section, walk, found);
            }
        }
        return found;
    }

    private static void visit(TestWindow window, Place place, Walk walk, List<String> found) throws Exception {
        FxToolkit.run(() -> window.window().open(place));
        Thread.sleep(250);
        collect(window, place.toString(), walk, found);
    }

    private static void collect(TestWindow window, String where, Walk walk, List<String> found) {
        FxToolkit.run(() -> {
            Parent root = window.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            walk.on(window).forEach(each -> found.add(where + ": " + each));
        });
    }

    private static Parent root(TestWindow window) {
        return window.stage().getScene().getRoot();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void canBeReadOnEveryScreen(Mode mode) throws Exception {
        Color ground = mode == Mode.DARK ? Color.BLACK : Color.WHITE;
        assertThat(everywhere(mode, window -> Readable.faint(root(window), ground)))
                .isEmpty();
    }

    @Test
    void namesEveryControlOnEveryScreen() throws Exception {
        assertThat(everywhere(Mode.LIGHT, window -> Accessible.nameless(root(window))))
                .isEmpty();
    }

    /// A button is reached by Tab, or does what a command with a key does.
    @Test
    void reachesEveryButtonByKeyboardOnEveryScreen() throws Exception {
        assertThat(everywhere(Mode.LIGHT, window -> {
                    Set<String> keyed = window.window().commands().stream()
                            .filter(command -> !command.keys().isEmpty())
                            .map(Command::id)
                            .collect(Collectors.toSet());
                    List<String> lost = new ArrayList<>();
                    unreachable(root(window), keyed, lost);
                    return lost;
                }))
                .isEmpty();
    }

    private static void unreachable(Node node, Set<String> keyed, List<String> lost) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button
                && !button.isDisabled()
                && !button.isFocusTraversable()
                && !keyed.contains(String.valueOf(button.getId()))
                && !button.getStyleClass().contains("arrow-button")) {
            lost.add(button.getId() + " " + button.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> unreachable(child, keyed, lost));
        }
    }

    @Test
    void listensToNothingOnceAScreenIsLeft() throws Exception {
        try (TestWindow window = window(Mode.LIGHT)) {
            for (Place place : places()) {
                FxToolkit.run(() -> window.window().open(place));
                Thread.sleep(100);
            }
            Wait.until("only what counts events", () -> home.listeners() == 1);
        }
        Wait.until("nothing", () -> home.listeners() == 0);
    }
}
