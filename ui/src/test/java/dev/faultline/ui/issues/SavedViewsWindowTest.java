package dev.faultline.ui.issues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Saved views in the window, by keyboard.
@FxTest
class SavedViewsWindowTest {
    private static final SavedView FATAL = SavedView.of("Fatal ones", "level:fatal", IssueSort.EVENTS);
    private static final SavedView ALL = SavedView.of("Everything", "", IssueSort.LAST_SEEN);

    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        home.putAll(SampleIssues.normal());
        window = TestWindow.over(home, WindowSettings.DEFAULT.withViews(List.of(FATAL, ALL)));
        user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
        user.awaitsRows(12);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Region list() {
        return (Region) FxToolkit.on(() -> Find.in(window.stage(), "issues.views.list"));
    }

    private List<SavedView> kept() {
        return window.remembered.getLast().views();
    }

    @Test
    void savesTheSearchUnderAName() {
        user.press(KeyCode.SHIFT, KeyCode.V)
                .awaits("issues.ask.name")
                .type("Mine")
                .press(KeyCode.ENTER);
        user.awaits("toast.text", "saved").awaits("issues.views", "Mine");
        assertThat(kept()).last().isEqualTo(SavedView.of("Mine", "is:unresolved", IssueSort.LAST_SEEN));
    }

    @Test
    void showsAViewFromTheArrangingPane() {
        user.press(KeyCode.ALT, KeyCode.V).awaits("issues.views.list");
        Wait.until("both rows", () -> list().getHeight() >= 60);
        user.press(KeyCode.ENTER).awaits("issues.views", "Fatal ones");
        assertThat(user.reads("issues.search")).isEqualTo("level:fatal");
    }

    @Test
    void movesAndDeletesWithoutTouchingIssues() {
        user.press(KeyCode.J).press(KeyCode.ALT, KeyCode.V).awaits("issues.views.list");
        user.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(kept()).containsExactly(ALL, FATAL);
        user.press(KeyCode.DELETE).awaits("toast.text", "deleted");
        assertThat(kept()).containsExactly(ALL);
        assertThat(home.totals().issues()).isEqualTo(12);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        Wait.until("both", () -> kept().size() == 2);
    }

    @Test
    void renamesAView() {
        user.press(KeyCode.ALT, KeyCode.V).awaits("issues.views.list").press(KeyCode.F2);
        user.awaits("issues.ask.name").type("Deadly").press(KeyCode.ENTER);
        Wait.until("the name", () -> kept().getFirst().name().equals("Deadly"));
    }

    @Test
    void foldsTheFacetsAwayWhereThereIsLittleRoom() {
        user.awaits("issues.facets.panel");
        FxToolkit.run(() -> window.stage().setWidth(800));
        Wait.until("no panel", () -> !user.sees("issues.facets.panel"));
        FxToolkit.run(() -> window.stage().setWidth(1400));
        user.awaits("issues.facets.panel");
    }

    @Test
    void keepsATermInSightThatNothingMatches() {
        user.awaits("issues.facet.level.fatal");
        FxToolkit.run(() -> window.window().open(new Place.Issues("is:resolved level:fatal")));
        user.awaits("issues.nomatch");
        user.awaits("issues.facet.level.fatal");
    }
}
