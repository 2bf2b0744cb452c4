package dev.faultline.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.Text;

/// Walks a scene and tells which buttons do not show all of their words.
public final class Whole {
    private Whole() {}

    /// The buttons under a node that can be seen and are cut, with what is left of them.
    public static List<String> cut(Node root) {
        List<String> cut = new ArrayList<>();
        walk(root, cut);
        return cut;
    }

    private static void walk(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button && button.getText() != null && !isWhole(button)) {
            cut.add(button.getId() + " " + button.getStyleClass() + " " + button.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, cut));
        }
    }

    private static boolean isWhole(ButtonBase button) {
        return button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
                || button.getText().isEmpty()
                || button.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> text.getText().equals(button.getText()));
    }
}
