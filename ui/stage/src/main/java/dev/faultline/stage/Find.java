package dev.faultline.stage;

import java.util.NoSuchElementException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Finds nodes by their stable ids. A `.` in an id is a class selector to JavaFX, so ids are compared, not looked up.
public final class Find {
    private Find() {}

    /// The node with an id.
    ///
    /// @throws NoSuchElementException when there is none
    public static Node in(Stage window, String id) {
        Node found = in(window.getScene().getRoot(), id);
        if (found == null) {
            throw new NoSuchElementException("no node " + id);
        }
        return found;
    }

    /// The node with an id under a node, or null.
    public static @Nullable Node in(Node root, String id) {
        if (id.equals(root.getId())) {
            return root;
        }
        if (root instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = in(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Whether a label with an id holds a text; of toasts there may be several.
    public static boolean says(Node root, String id, String text) {
        if (id.equals(root.getId()) && root instanceof Labeled labeled) {
            return labeled.getText() != null && labeled.getText().contains(text);
        }
        return root instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> says(child, id, text));
    }

    /// The first label, button or cell under a node that can be seen and whose words hold a text, or null.
    public static @Nullable Labeled label(Node root, String text) {
        if (!root.isVisible()) {
            return null;
        }
        if (root instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().contains(text)) {
            return labeled;
        }
        if (root instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Labeled found = label(child, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
