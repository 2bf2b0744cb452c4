package dev.faultline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.drop.DropLayer;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.settings.WindowSettings.Closing;
import dev.faultline.ui.stage.Accessible;
import dev.faultline.ui.stage.IssueMaker;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.SampleIssues;
import dev.faultline.ui.stage.TestWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class ShellTest {
    private final MemoryHome home = new MemoryHome();
    private TestWindow window = TestWindow.over(home);
    private User user = new User(window.stage());

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void walksThroughTheSectionsByKey() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2).awaits("issues");
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1).awaits("home");
        user.press(KeyCode.ALT, KeyCode.LEFT).awaits("issues");
        user.press(KeyCode.ALT, KeyCode.RIGHT).awaits("home");
    }

    @Test
    void tellsWhereItCollects() {
        user.awaits("status.collector", "Collecting on 127.0.0.1:8969");
    }

    @Test
    void tellsWhatTheHomeHolds() {
        home.put(IssueMaker.of(1).make());
        user.awaits("status.events", "1 event, 1 unresolved issue");
    }

    @Test
    void showsEveryShortcutOfTheScreen() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2)
                .awaits("issues")
                .press(KeyCode.F1)
                .awaits("shortcuts");
        assertThat(user.text("shortcuts"))
                .contains("Resolve", "F8", "Undo", "Keyboard shortcuts", "Show the work under way");
        user.press(KeyCode.ESCAPE);
        Wait.until("the sheet is gone", () -> !user.sees("shortcuts"));
    }

    @Test
    void takesTheShortcutsAwayByTheirButton() {
        user.press(KeyCode.F1).awaits("shortcuts").fire("shell.dismiss");
        Wait.until("the sheet is gone", () -> !user.sees("shortcuts"));
    }

    @Test
    void endsItsMenuWithHelpAndQuitBeneathALine() {
        user.press(KeyCode.F10);
        List<MenuItem> items = FxToolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList());
        List<MenuItem> last = items.subList(items.size() - 3, items.size());
        assertThat(last.getFirst()).isInstanceOf(SeparatorMenuItem.class);
        assertThat(last.stream().skip(1).map(MenuItem::getId))
                .containsExactly("shell.shortcuts.item", "shell.quit.item");
    }

    @Test
    void asksOnceWhatClosingMeansAndRemembers() {
        requestClose();
        user.awaits("closing").fire("closing.background");
        assertThat(window.asked).containsExactly("background");
        assertThat(window.remembered.getLast().closing()).isEqualTo(Closing.BACKGROUND);
        assertThat(window.remembered.getLast().bounds()).isNotNull();
    }

    @Test
    void staysOpenWhenTheUserThinksBetterOfIt() {
        requestClose();
        user.awaits("closing").fire("closing.cancel");
        Wait.until("the question is gone", () -> !user.sees("closing"));
        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void doesNotAskAgain() {
        window.close();
        window = TestWindow.over(home, WindowSettings.DEFAULT.withClosing(Closing.QUIT));
        requestClose();
        assertThat(window.asked).containsExactly("quit");
    }

    @Test
    void opensTheFilesThatTheUserChooses() {
        user.press(KeyCode.CONTROL, KeyCode.O);
        Wait.until("the files", () -> window.asked.contains("import a.dmp"));
    }

    @Test
    void saysWhenAChosenFileIsInTheHome() {
        user.press(KeyCode.CONTROL, KeyCode.O);
        Wait.until("the word", () -> user.text("toasts").contains("“a.dmp” is in your home now"));
    }

    @Test
    void saysWhenADroppedPlaceWasSearchedForSymbols() {
        FxToolkit.run(() -> ((DropLayer) Find.in(window.stage(), "drop")).drop(List.of(Path.of("libcore.so.6"))));
        Wait.until("the word", () -> user.text("toasts").contains("Symbols are looked for in “libcore.so.6” too"));
    }

    @Test
    void namesTheIssueInTheTitleAlsoFromOneToTheNext() {
        home.putAll(SampleIssues.normal());
        FxToolkit.run(() -> window.window().open(new Place.IssueDetails(1)));
        user.awaits("shell.title", "NOTEPAD-1");
        FxToolkit.run(() -> window.window().open(new Place.IssueDetails(4)));
        user.awaits("shell.title", "WEB-4");
        assertThat(FxToolkit.on(window.stage()::getTitle)).startsWith("WEB-4");
    }

    @Test
    void showsHowTheSwitchesOfTheMenuStand() {
        user.press(KeyCode.F10);
        CheckMenuItem item = (CheckMenuItem) FxToolkit.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(each -> "shell.density.item".equals(each.getId()))
                .findFirst()
                .orElseThrow());
        assertThat(item.isSelected()).isFalse();
    }

    @Test
    void opensAnIssueInAWindowOfItsOwn() {
        home.putAll(SampleIssues.normal());
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2).awaitsRows(12);
        user.press(KeyCode.J).press(KeyCode.SHIFT, KeyCode.ENTER);
        Wait.until(
                "a second window",
                () -> Window.getWindows().stream()
                        .anyMatch(each -> each instanceof Stage own
                                && own != window.stage()
                                && own.getTitle().startsWith("NOTEPAD-1")));
        FxToolkit.run(window.stage()::hide);
        Wait.until("both are gone", () -> Window.getWindows().isEmpty() && home.listeners() == 1);
    }

    @Test
    void goesBackAndForthByTheButtonsOfTheMouse() {
        user.press(KeyCode.CONTROL, KeyCode.DIGIT2).awaits("issues");
        click(MouseButton.BACK);
        user.awaits("home");
        click(MouseButton.FORWARD);
        user.awaits("issues");
    }

    private void click(MouseButton button) {
        FxToolkit.run(() -> Event.fireEvent(
                Find.in(window.stage(), "screen"),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        button,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        button == MouseButton.BACK,
                        button == MouseButton.FORWARD,
                        true,
                        false,
                        true,
                        null)));
    }

    @Test
    void hearsNothingWhileItIsHidden() {
        Wait.until("somebody listens", () -> home.listeners() > 1);
        FxToolkit.run(window.stage()::hide);
        Wait.until("only the live model itself listens", () -> home.listeners() == 1);
    }

    @Test
    void namesEveryControlOfTheIssues() {
        home.putAll(SampleIssues.odd());
        FxToolkit.run(() -> window.window().open(new Place.Issues(null)));
        user.awaitsRows(6);
        assertThat(FxToolkit.on(
                        () -> Accessible.nameless(window.stage().getScene().getRoot())))
                .isEmpty();
    }

    @Test
    void namesEveryControlOfEveryScreenAndLeavesNoListenerBehind() {
        home.putAll(SampleIssues.normal());
        Wait.until("home listens", () -> home.listeners() > 1);
        int atHome = home.listeners();
        for (Place place : List.of(new Place.Issues(null), new Place.IssueDetails(4), new Place.Settings(null))) {
            FxToolkit.run(() -> window.window().open(place));
            assertThat(FxToolkit.on(
                            () -> Accessible.nameless(window.stage().getScene().getRoot())))
                    .as(place.toString())
                    .isEmpty();
            FxToolkit.run(() -> window.window().open(new Place.Home()));
            Wait.until("as many listeners as before", () -> home.listeners() == atHome);
        }
    }

    private void requestClose() {
        FxToolkit.run(() -> window.stage()
                .getOnCloseRequest()
                .handle(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }
}
