package dev.faultline.ui.stage;

import java.util.NoSuchElementException;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds nodes by their stable ids. A `.` in an id is a class selector to JavaFX, so ids are compared, not looked up.
public final class Find {
    private Find() {}

    /// The node with an id.
    ///
    /// @throws NoSuchElementException when there is none
    public static Node in(TestWindow window, String id) {
        Node found = in(window.stage().getScene().getRoot(), id);
        if (found == null) {
            throw new NoSuchElementException("no node " + id);
        }
        return found;
    }

    /// The node with an id under a node, or null.
    public static Node in(Node root, String id) {
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
}
