package dev.faultline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.Find;
import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.stage.Wait;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.stage.MemoryHome;
import dev.faultline.ui.stage.TestWindow;
import dev.faultline.ui.theme.Appearance.Mode;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FxTest
class SettingsScreenTest {
    private final TestWindow window = TestWindow.over(new MemoryHome());
    private final User user = new User(window.stage());

    @BeforeEach
    void open() {
        user.press(KeyCode.CONTROL, KeyCode.COMMA).awaits("settings.search");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String setting, T value) {
        FxToolkit.run(() -> ((ComboBox<T>) Find.in(window.stage(), setting + ".value")).setValue(value));
    }

    private void write(String setting, String text) {
        FxToolkit.run(() -> {
            TextField field = (TextField) Find.in(window.stage(), setting + ".value");
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @Test
    void wearsAThemeAtOnceAndRemembersIt() {
        choose("settings.theme", Mode.DARK);
        assertThat(window.remembered.getLast().appearance().mode()).isEqualTo(Mode.DARK);
        assertThat(FxToolkit.on(() -> Application.getUserAgentStylesheet())).contains("dark");
    }

    @Test
    void growsAtOnceAndGoesBackToTheDefault() {
        double before = FxToolkit.on(
                () -> Find.in(window.stage(), "top").getBoundsInLocal().getWidth());
        choose("settings.scale", 125);
        Wait.until(
                "less room",
                () -> Math.abs(Find.in(window.stage(), "top").getBoundsInLocal().getWidth() - before / 1.25) < 1);
        user.fire("settings.scale.reset");
        assertThat(window.remembered.getLast().scale()).isEqualTo(100);
    }

    @Test
    void asksTheHomeForAnotherPort() {
        write("settings.port", "9100");
        assertThat(window.asked).containsExactly("change HomeSettings[port=9100, capBytes=20000000000]");
        user.awaitsText("toasts", "In force now");
    }

    @Test
    void refusesAPortThatIsNone() {
        write("settings.port", "99999");
        assertThat(window.asked).isEmpty();
        assertThat(user.reads("settings.port.value")).isEqualTo("8969");
    }

    @Test
    void takesAnEditorOnlyWithAPlaceForTheFile() {
        write("settings.command", "vim");
        write("settings.command", "vim {file}");
        assertThat(window.remembered).extracting(WindowSettings::editor).containsExactly("vim {file}");
    }

    @Test
    void findsASettingByItsWords() {
        user.press(KeyCode.CONTROL, KeyCode.F).type("gigabyte");
        Wait.until("others are gone", () -> !user.sees("settings.appearance"));
        assertThat(user.sees("settings.cap")).isTrue();
        FxToolkit.run(() -> window.window().open(new Place.Settings("editor")));
        Wait.until("the section", () -> user.sees("settings.command") && !user.sees("settings.cap"));
    }

    private double end() {
        return FxToolkit.on(() -> {
            Node field = Find.in(window.stage(), "settings.search");
            return field.localToScene(field.getLayoutBounds()).getMaxX();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {720, 1280})
    void standsStillWhenTheBarToScrollGoes(int width) {
        FxToolkit.run(() -> window.stage().setWidth(width));
        Wait.until(
                "the width",
                () -> Find.in(window.stage(), "settings").getLayoutBounds().getWidth() <= width);
        double before = end();
        user.press(KeyCode.CONTROL, KeyCode.F).type("gigabyte");
        Wait.until("others are gone", () -> !user.sees("settings.appearance"));
        Wait.until("the same place", () -> Math.abs(end() - before) <= 0.5);
        user.fire("settings.search.clear");
        Wait.until("all are back", () -> user.sees("settings.appearance"));
        Wait.until("the same place", () -> Math.abs(end() - before) <= 0.5);
    }

    @Test
    void opensAListAsWideAsItsEnlargedBox() {
        choose("settings.scale", 125);
        ComboBox<?> box = FxToolkit.on(() -> (ComboBox<?>) Find.in(window.stage(), "settings.theme.value"));
        Wait.until("the box", () -> FxToolkit.on(() -> shown(box)) >= 250);
        FxToolkit.run(box::show);
        Wait.until(
                "the list",
                () -> FxToolkit.on(
                        () -> shown(((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent()) >= shown(box)));
    }

    private static double shown(Node node) {
        return node.localToScene(node.getLayoutBounds()).getWidth();
    }

    @Test
    void speaksAnotherLanguageAtOnceAtTheSamePlace() {
        choose("settings.language", "de");
        user.awaits("shell.title", "Einstellungen");
        user.press(KeyCode.CONTROL, KeyCode.DIGIT1).awaits("home");
        assertThat(window.remembered.getLast().language()).isEqualTo("de");
    }
}
