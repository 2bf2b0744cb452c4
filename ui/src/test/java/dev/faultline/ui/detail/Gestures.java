package dev.faultline.ui.detail;

import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.Mouse;
import dev.faultline.ui.kit.InkCanvas;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What a user does on the details screen.
final class Gestures {
    private Gestures() {}

    /// Presses a button, or opens a menu.
    static Consumer<DetailStage> press(String id) {
        return stage -> FxToolkit.run(() -> {
            if (stage.find(id) instanceof MenuButton menu) {
                menu.show();
            } else {
                ((ButtonBase) stage.find(id)).fire();
            }
        });
    }

    static Consumer<DetailStage> write(String id, String text) {
        return stage -> FxToolkit.run(() -> ((TextField) stage.find(id)).setText(text));
    }

    /// Chooses an entry of a box.
    static Consumer<DetailStage> choose(String id, int index) {
        return stage -> FxToolkit.run(
                () -> ((ComboBox<?>) stage.find(id)).getSelectionModel().select(index));
    }

    /// Selects a line of a list.
    static Consumer<DetailStage> select(String id, int index) {
        return stage -> FxToolkit.run(() -> {
            ListView<?> list = (ListView<?>) stage.find(id);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(index);
        });
    }

    static Consumer<DetailStage> type(String id, KeyCode code) {
        return stage -> FxToolkit.run(() -> Event.fireEvent(
                stage.find(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /// Turns the wheel over the timeline, at a share of its width.
    static Consumer<DetailStage> zoom(double share, double delta) {
        return stage -> FxToolkit.run(() -> {
            Node canvas = canvas(stage);
            double x = canvas.getLayoutBounds().getWidth() * share;
            Point2D at = canvas.localToScene(x, 40);
            Event.fireEvent(
                    canvas,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            delta,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
    }

    /// Drags over the timeline, from one share of its width to another.
    static Consumer<DetailStage> brush(double from, double to) {
        return stage -> FxToolkit.run(() -> {
            Node canvas = canvas(stage);
            mouse(canvas, MouseEvent.MOUSE_PRESSED, from);
            mouse(canvas, MouseEvent.MOUSE_DRAGGED, to);
            mouse(canvas, MouseEvent.MOUSE_RELEASED, to);
        });
    }

    private static void mouse(Node canvas, EventType<MouseEvent> type, double share) {
        Event.fireEvent(
                canvas,
                Mouse.event(type, canvas.localToScene(canvas.getLayoutBounds().getWidth() * share, 60), 1));
    }

    /// A click wherever it is sent to.
    static MouseEvent click() {
        return Mouse.event(MouseEvent.MOUSE_CLICKED, Point2D.ZERO, 1);
    }

    static Node canvas(DetailStage stage) {
        return ((Parent) stage.find("detail.crumb.timeline"))
                .getChildrenUnmodifiable().stream()
                        .filter(InkCanvas.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }
}
