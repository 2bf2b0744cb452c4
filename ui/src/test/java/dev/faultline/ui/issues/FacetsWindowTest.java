package dev.faultline.ui.issues;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import javafx.css.PseudoClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class FacetsWindowTest {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final MemoryHome home = new MemoryHome();
    private TestWindow window;
    private User user;

    @BeforeEach
    void open() {
        window = TestWindow.over(home);
        user = new User(window.stage());
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void marksTheButtonOnlyWhileThePanelStands() {
        user.awaits("issues.never");
        Wait.until("no mark without a panel", () -> !isMarked());
        home.putAll(SampleIssues.normal());
        user.awaits("issues.facets.panel");
        Wait.until("a mark beside the panel", this::isMarked);
        user.fire("issues.facets");
        Wait.until("no mark once it is shut", () -> !isMarked());
    }

    @Test
    void takesTheMarkBackWhenNothingMatches() {
        home.putAll(SampleIssues.normal());
        user.awaits("issues.facet.level.fatal");
        Wait.until("a mark beside the panel", this::isMarked);
        user.type("/").type("is:resolved").awaits("issues.nomatch");
        Wait.until("no mark", () -> !isMarked());
    }

    private boolean isMarked() {
        return FxToolkit.on(() ->
                Find.in(window.stage(), "issues.facets").getPseudoClassStates().contains(SHOWN));
    }
}
