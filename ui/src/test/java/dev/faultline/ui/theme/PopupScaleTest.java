package dev.faultline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.stage.FxTest;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Wait;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@FxTest
class PopupScaleTest {
    private final Scaled root = FxToolkit.on(Scaled::new);
    private final Stage stage = FxToolkit.on(Stage::new);

    private void show(double width, double factor) {
        FxToolkit.run(() -> {
            root.show(new StackPane());
            root.factorProperty().set(factor);
            Scene scene = new Scene(root, width, 600);
            new Wardrobe().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void hide() {
        FxToolkit.run(stage::hide);
    }

    private double letters() {
        return FxToolkit.on(() -> {
            ContextMenu menu = new ContextMenu(new MenuItem("Word"));
            menu.show(root, 10, 10);
            menu.getScene().getRoot().applyCss();
            Text word = (Text) menu.getScene().getRoot().lookup(".menu-item .label .text");
            menu.hide();
            return word == null ? 0 : word.getFont().getSize();
        });
    }

    @Test
    void makesMenusAsLargeAsTheContent() {
        show(1440, 2);
        Wait.until("letters of 26 pixels", () -> letters() == 26);
        assertThat(root.shownProperty().get()).isEqualTo(2);
    }

    @Test
    void makesMenusNoLargerThanTheContentWhereThereIsLittleRoom() {
        show(1080, 2);
        Wait.until("letters of 19.5 pixels", () -> letters() == 19.5);
        FxToolkit.run(() -> stage.setWidth(720));
        Wait.until("letters of 13 pixels", () -> letters() == 13);
    }

    @Test
    void makesTheListOfABoxAsWideAsTheBoxIsShown() {
        show(1440, 1.25);
        Wait.until("one and a quarter", () -> root.shownProperty().get() == 1.25);
        ComboBox<String> box = FxToolkit.on(() -> {
            ComboBox<String> made = new ComboBox<>();
            made.getItems().setAll("a", "b");
            made.setPrefWidth(204);
            root.show(new StackPane(made));
            root.applyCss();
            root.layout();
            return made;
        });
        FxToolkit.run(box::show);
        Wait.until("the list", () -> FxToolkit.on(() -> list(box).getWidth() >= 204 * 1.25));
        FxToolkit.run(box::hide);
    }

    private static Region list(ComboBox<?> box) {
        return (Region) ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
    }
}
