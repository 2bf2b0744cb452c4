package dev.faultline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Bidirectional;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.saved.SavedView;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FxTest
class PaletteTest {
    private final MemoryHome home = new MemoryHome();
    private final TestWindow window = TestWindow.over(
            home,
            WindowSettings.DEFAULT.withViews(List.of(SavedView.of("Fatal ones", "level:fatal", IssueSort.EVENTS))));
    private final User user = new User(window.stage());

    @BeforeEach
    void open() {
        home.putAll(SampleIssues.normal());
        user.press(KeyCode.CONTROL, KeyCode.K).awaits("palette.field");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> found() {
        return FxToolkit.on(() -> ((ListView<?>) Find.in(window.stage(), "palette.list"))
                .getItems().stream().map(hit -> ((Hit) hit).entry().text()).toList());
    }

    @Test
    void doesACommandByAFewLetters() {
        user.type("kbsh");
        Wait.until("the command", () -> found().getFirst().equals("Keyboard shortcuts"));
        user.press(KeyCode.ENTER).awaits("shortcuts");
    }

    @Test
    void goesToAnIssue() {
        user.type("#typeerr");
        Wait.until("the issue", () -> !found().isEmpty() && found().getFirst().startsWith("TypeError"));
        user.press(KeyCode.ENTER).awaits("detail.id", "WEB-4");
    }

    /// JavaFX fails to break lines with such letters, and a text flow would make it do so where there is little room.
    @Test
    void keepsWhatRunsFromRightToLeftOutOfTextFlows() {
        home.putAll(SampleIssues.odd());
        user.press(KeyCode.ESCAPE);
        Wait.until("no sheet", () -> !user.sees("palette.field"));
        user.press(KeyCode.CONTROL, KeyCode.K).awaits("palette.field").type("#runtime");
        Wait.until("the issue", () -> !found().isEmpty() && found().getFirst().startsWith("RuntimeException"));
        assertThat(FxToolkit.on(() -> Find.in(window.stage(), "palette.list").lookupAll(".palette-name")))
                .noneMatch(flow -> ((TextFlow) flow)
                        .getChildren().stream().anyMatch(part -> !Bidirectional.wraps(((Text) part).getText())));
    }

    @Test
    void searchesForARelease() {
        user.type("@sync@0.9.14");
        Wait.until("the release", () -> !found().isEmpty() && found().getFirst().equals("sync@0.9.14"));
        user.press(KeyCode.ENTER).awaits("issues");
        assertThat(user.reads("issues.search")).isEqualTo("release:\"sync@0.9.14\"");
    }

    @Test
    void asksWhatASavedViewAsks() {
        user.type("*fatal");
        Wait.until("the view", () -> found().equals(List.of("Fatal ones")));
        user.press(KeyCode.ENTER).awaits("issues");
        assertThat(user.reads("issues.search")).isEqualTo("level:fatal");
        user.awaits("issues.views", "Fatal ones");
    }

    @Test
    void cutsANameOnlyWhereItsRowEnds() {
        user.type("#typeerr");
        Wait.until(
                "the name",
                () -> FxToolkit.on(() -> Find.in(window.stage(), "palette.list").lookupAll(".palette-name").stream()
                        .anyMatch(name -> ((TextFlow) name)
                                .getChildren().stream()
                                        .map(part -> ((Text) part).getText())
                                        .collect(Collectors.joining())
                                        .endsWith("(reading 'items')"))));
    }

    @Test
    void showsTheWholeIdOfAnIssueBesideItsTitle() {
        user.type("#nosuchfile");
        Wait.until(
                "the id",
                () -> FxToolkit.on(() -> Find.in(window.stage(), "palette.list").lookupAll(".small .text").stream()
                        .anyMatch(text -> ((Text) text).getText().startsWith("NOTEPAD-9"))));
    }

    @Test
    void goesAwayWithEscape() {
        user.press(KeyCode.ESCAPE);
        Wait.until("the palette is gone", () -> !user.sees("palette.field"));
    }

    /// The commands of the screen once it has loaded what it shows, which may bring more of them.
    private List<Command> settled() {
        int[] before = {-1, 0};
        Wait.until("the screen", () -> {
            int now = window.window().commands().size();
            before[1] = now == before[0] ? before[1] + 1 : 0;
            before[0] = now;
            return before[1] > 20;
        });
        return FxToolkit.on(() -> window.window().commands());
    }

    @Test
    void holdsEveryCommandOfEveryScreen() {
        user.press(KeyCode.ESCAPE);
        for (Place place : List.of(
                new Place.Home(), new Place.Issues(null), new Place.IssueDetails(4), new Place.Settings(null))) {
            FxToolkit.run(() -> window.window().open(place));
            Wait.until("no sheet", () -> !user.sees("palette.field"));
            List<Command> reachable = settled();
            user.press(KeyCode.CONTROL, KeyCode.K).awaits("palette.field").type(">");
            Wait.until("all commands", () -> found().size() == reachable.size());
            user.press(KeyCode.ESCAPE);
        }
    }
}
