package dev.faultline.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;

/// Walks a scene and tells which controls a reader of the screen could not name.
public final class Accessible {
    private Accessible() {}

    /// The controls under a node that can be seen, take the focus, and have neither text nor accessible text.
    public static List<String> nameless(Node root) {
        List<String> nameless = new ArrayList<>();
        walk(root, nameless);
        return nameless;
    }

    private static void walk(Node node, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && mustSpeak(control) && silent(control)) {
            nameless.add(control.getClass().getSimpleName() + " " + control.getId() + " " + control.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private static boolean mustSpeak(Control control) {
        return control.isFocusTraversable() && !(control instanceof IndexedCell) && !(control instanceof ScrollBar);
    }

    private static boolean silent(Control control) {
        if (!blank(control.getAccessibleText())) {
            return false;
        }
        return !(control instanceof Labeled labeled) || control instanceof TextInputControl || blank(labeled.getText());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
