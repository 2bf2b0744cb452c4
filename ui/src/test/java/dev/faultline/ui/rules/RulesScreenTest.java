package dev.faultline.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.MemoryTriage;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The screen of rules in the window.
@FxTest
class RulesScreenTest {
    private TestWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void preview(String language) {
        MemoryHome home = new MemoryHome();
        home.putAll(SampleIssues.normal());
        home.triage = MemoryTriage.busy(1).plan(SampleIssues.normal());
        window = TestWindow.over(home, WindowSettings.DEFAULT.withLanguage(language));
        FxToolkit.run(() -> window.window().open(new Place.Rules(null, null)));
        User user = new User(window.stage()).awaits("rules.text");
        FxToolkit.run(() -> ((TextInputControl) Find.in(window.stage(), "rules.text")).setText("type:A -> a"));
        user.fire("rules.preview").awaits("rules.fates");
    }

    @Test
    void saysOfASingleIssueThatItIsOne() {
        preview("en");
        List<String> words = FxToolkit.on(() -> Find.in(window.stage(), "rules.figures").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
        assertThat(words).contains("issue merged away", "issue split", "new issue", "issues unchanged");
    }

    @Test
    void givesTheRulesMoreRoomThanTheirPreviewInANarrowWindow() {
        preview("en");
        SplitPane halves = narrowed();
        assertThat(halves.getDividerPositions()[0]).isGreaterThan(0.54);
    }

    @Test
    void setsTheRulesBesideTheirPreviewAgainWhenTheWindowGetsWide() {
        preview("en");
        SplitPane halves = narrowed();
        System.gc(); // takes what only listens
        FxToolkit.run(() -> window.stage().setWidth(1280));
        Wait.until(
                "parts beside each other", () -> FxToolkit.on(() -> halves.getOrientation() == Orientation.HORIZONTAL));
        assertThat(halves.getDividerPositions()[0]).isCloseTo(0.5, within(0.01));
    }

    private SplitPane narrowed() {
        FxToolkit.run(() -> window.stage().setWidth(700));
        SplitPane halves =
                FxToolkit.on(() -> (SplitPane) Find.in(window.stage(), "rules").lookup(".split-pane"));
        Wait.until("parts under each other", () -> FxToolkit.on(() -> halves.getOrientation() == Orientation.VERTICAL));
        return halves;
    }

    private List<Bounds> of(String style) {
        return FxToolkit.on(() -> {
            Node list = Find.in(window.stage(), "rules.fates");
            list.applyCss();
            list.getScene().getRoot().layout();
            return list.lookupAll(style).stream()
                    .filter(node ->
                            node.isVisible() && node.getParent().getParent().isVisible())
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .toList();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void linesUpTheBadgesAndTheCounts(String language) {
        preview(language);
        assertThat(of(".chip")).hasSizeGreaterThan(4);
        assertThat(of(".chip").stream().map(Bounds::getMinX).distinct()).hasSize(1);
        assertThat(of(".plan-count").stream().map(Bounds::getMaxX).distinct()).hasSize(1);
    }
}
