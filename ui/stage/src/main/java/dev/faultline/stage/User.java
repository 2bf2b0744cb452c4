package dev.faultline.stage;

import java.util.Objects;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// Someone at keyboard and mouse of a shown window. Not on the JavaFX thread.
public final class User {
    private final Stage window;
    private final FxRobot robot = new FxRobot();

    /// Sits down at a window.
    public User(Stage window) {
        this.window = window;
    }

    /// Presses keys together, such as CONTROL and Z.
    public User press(KeyCode... keys) {
        robot.press(keys).release(keys);
        return this;
    }

    /// Types a text where the focus is.
    public User type(String text) {
        robot.write(text, 0);
        return this;
    }

    /// Clicks a node.
    public User click(String id) {
        robot.clickOn(Find.in(window, id));
        return this;
    }

    /// Double-clicks a node.
    public User doubleClick(Node node) {
        robot.doubleClickOn(node);
        return this;
    }

    /// Turns the wheel over a node.
    public User scroll(String id, int clicks) {
        robot.moveTo(Find.in(window, id));
        robot.scroll(clicks, VerticalDirection.DOWN);
        return this;
    }

    /// Fires a button without the mouse, as soon as it is there.
    public User fire(String id) {
        Wait.until(id, () -> {
            Node found = Find.in(window.getScene().getRoot(), id);
            if (found instanceof ButtonBase button) {
                button.fire();
                return true;
            }
            return false;
        });
        return this;
    }

    /// What a label or a text field says.
    public String reads(String id) {
        return FxToolkit.on(() -> switch (Find.in(window, id)) {
            case TextInputControl field -> field.getText();
            case Labeled labeled -> labeled.getText();
            case Node other -> throw new AssertionError(other + " has no text");
        });
    }

    /// Waits until a text stands somewhere under a node.
    public User awaitsText(String id, String text) {
        Wait.until(id + " to hold " + text, () -> holds(id, text));
        return this;
    }

    /// Waits until a text stands nowhere under a node, or the node is gone.
    public User awaitsNo(String id, String text) {
        Wait.until(id + " without " + text, () -> !holds(id, text));
        return this;
    }

    private boolean holds(String id, String text) {
        Node node = Find.in(window.getScene().getRoot(), id);
        return node != null && Find.label(node, text) != null;
    }

    /// Double-clicks the label that holds a text, somewhere under a node.
    public User doubleClick(String id, String text) {
        awaitsText(id, text);
        Node label = FxToolkit.on(() -> Find.label(Find.in(window, id), text));
        return doubleClick(Objects.requireNonNull(label));
    }

    /// All words under a node.
    public String text(String id) {
        return FxToolkit.on(() -> {
            StringBuilder words = new StringBuilder();
            collect(Find.in(window, id), words);
            return words.toString();
        });
    }

    private static void collect(Node node, StringBuilder words) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.append(labeled.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static boolean shown(@Nullable Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    /// Whether there is such a node and it can be seen.
    public boolean sees(String id) {
        return FxToolkit.on(() -> {
            Node node = Find.in(window.getScene().getRoot(), id);
            return shown(node);
        });
    }

    /// Waits until there is such a node and it can be seen.
    public User awaits(String id) {
        Wait.until(id, () -> {
            Node node = Find.in(window.getScene().getRoot(), id);
            return shown(node);
        });
        return this;
    }

    /// Waits until a label says something.
    public User awaits(String id, String text) {
        Wait.until(id + " to say " + text, () -> Find.says(window.getScene().getRoot(), id, text));
        return this;
    }

    /// Whether a node is greyed out.
    public boolean disabled(String id) {
        return FxToolkit.on(() -> Find.in(window, id).isDisabled());
    }

    /// The table of issues.
    public TableView<?> table() {
        return (TableView<?>) FxToolkit.on(() -> Find.in(window, "issues.list"));
    }

    /// Waits until the table has so many rows.
    public User awaitsRows(int rows) {
        Wait.until(rows + " rows", () -> {
            Node node = Find.in(window.getScene().getRoot(), "issues.list");
            return node instanceof TableView<?> table && table.getItems().size() == rows;
        });
        return this;
    }
}
