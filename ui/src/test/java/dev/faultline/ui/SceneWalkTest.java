package dev.faultline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.source.SourceMapping;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Wait;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.FocusRing;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.stage.MemoryDesk;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.MemoryTriage;
import dev.faultline.ui.stage.Readable;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.SampleReleases;
import dev.faultline.ui.stage.TestWindow;
import dev.faultline.ui.stage.Whole;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything the window can show, of a home and of a bundle, in both themes, one of them in German and narrow: named,
/// readable, reachable, with a ring
/// around what has the focus, and silent once left.
@FxTest
class SceneWalkTest {
    private static final double WIDE = 1280;
    private static final double NARROW = 1000;
    private static final Map<Mode, Walk> WALKS = new EnumMap<>(Mode.class);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void walk() throws Exception {
        for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
            WALKS.put(mode, new Walk(mode));
        }
    }

    /// What is found on a walk.
    private static final class Walk {
        /// Parts that scroll and resize, and the list that the field of the palette walks through.
        private static final Set<String> OTHERWISE =
                Set.of("viewport", "track", "thumb", "increment-button", "decrement-button", "palette-list");

        private final List<String> faint = new ArrayList<>();
        private final List<String> nameless = new ArrayList<>();
        private final List<String> cut = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();
        private final FocusRing rings = new FocusRing();
        private final int listenersLeft;

        Walk(Mode mode) throws Exception {
            MemoryHome home = home();
            MemoryDesk symbols = new MemoryDesk();
            symbols.places(List.of(folder, folder.resolve("gone")));
            Color ground = mode == Mode.DARK ? Color.BLACK : Color.WHITE;
            try (TestWindow window = TestWindow.over(home, settings(mode), symbols)) {
                FxToolkit.run(() -> window.stage().setWidth(mode == Mode.DARK ? NARROW : WIDE));
                new EveryScreen(window, (where, root) -> {
                            seen.add(where);
                            add(faint, where, Readable.faint(root, ground));
                            add(nameless, where, Accessible.nameless(root));
                            add(cut, where, Whole.cut(root));
                            unreachable(where, root, keyed(window), false);
                            rings.look(where, root);
                        })
                        .tour(folder);
                Wait.until("only what counts events", () -> home.listeners() == 1);
            }
            Wait.until("nothing", () -> home.listeners() + symbols.listeners() == 0);
            listenersLeft = home.listeners() + symbols.listeners();
        }

        private static MemoryHome home() {
            MemoryHome home = new MemoryHome();
            SampleReleases.normal(home);
            home.putAll(SampleIssues.normal());
            home.event(EveryScreen.CRASH, 6);
            home.triage = MemoryTriage.busy(1);
            home.triage.plan(SampleIssues.normal());
            return home;
        }

        private static WindowSettings settings(Mode mode) {
            return WindowSettings.DEFAULT
                    .withAppearance(new Appearance(mode, Density.NORMAL))
                    .withLanguage(mode == Mode.DARK ? "de" : "en")
                    .withSources(List.of(new SourceMapping("shop", "src", folder.toString())))
                    .withViews(List.of(SavedView.of("Fatal ones", "level:fatal", IssueSort.EVENTS)))
                    .withLeft(IssueMaker.NOW.minus(Duration.ofDays(1)));
        }

        private static void add(List<String> to, String where, List<String> found) {
            found.forEach(each -> to.add(where + ": " + each));
        }

        private static Set<String> keyed(TestWindow window) {
            return window.window().commands().stream()
                    .filter(command -> !command.keys().isEmpty())
                    .map(Command::id)
                    .collect(Collectors.toSet());
        }

        /// A button is reached by Tab, or does what a command with a key does; what else answers to clicks is reached
        /// by Tab, or lies within a list or table that is.
        private void unreachable(String where, Node node, Set<String> keyed, boolean within) {
            if (!node.isVisible()) {
                return;
            }
            boolean reached = node.isFocusTraversable() || node.isDisabled() || keyed.contains(node.getId());
            boolean arrow = node.getStyleClass().contains("arrow-button");
            if (node instanceof ButtonBase ? !reached && !arrow : !reached && !within && isClicked(node)) {
                lost.add(where + ": " + node.getId() + " " + node.getStyleClass());
            }
            boolean inside = within || node instanceof Control && node.isFocusTraversable();
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> unreachable(where, child, keyed, inside));
            }
        }

        private static boolean isClicked(Node node) {
            return (node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
                    && Collections.disjoint(node.getStyleClass(), OTHERWISE)
                    && !isCovered(node);
        }

        /// Whether something that takes the keyboard lies over all of it.
        private static boolean isCovered(Node node) {
            return node instanceof Parent parent
                    && parent.getChildrenUnmodifiable().stream()
                            .anyMatch(child -> child.isFocusTraversable()
                                    && child.getBoundsInParent().equals(node.getLayoutBounds()));
        }
    }

    @Test
    void seesEveryScreenOnce() {
        assertThat(WALKS.get(Mode.LIGHT).seen).hasSizeGreaterThan(44);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void canBeReadOnEveryScreen(Mode mode) {
        assertThat(WALKS.get(mode).faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsWhereTheKeyboardIsOnEveryKindOfControl(Mode mode) {
        assertThat(WALKS.get(mode).rings.kinds()).hasSizeGreaterThan(10);
        assertThat(WALKS.get(mode).rings.faint()).isEmpty();
    }

    @Test
    void namesEveryControlOnEveryScreen() {
        assertThat(WALKS.get(Mode.LIGHT).nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsTheWordsOfEveryButtonWhole(Mode mode) {
        assertThat(WALKS.get(mode).cut).isEmpty();
    }

    @Test
    void reachesEveryButtonByKeyboardOnEveryScreen() {
        assertThat(WALKS.get(Mode.LIGHT).lost).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void listensToNothingOnceEveryScreenIsLeft(Mode mode) {
        assertThat(WALKS.get(mode).listenersLeft).isZero();
    }
}
