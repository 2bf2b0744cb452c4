package dev.faultline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;

/// Scroll panes that keep no picture of their content: in an enlarged window such a picture would be blurred.
public final class SharpScroll {
    private SharpScroll() {}

    /// A pane around content.
    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        sharpen(pane);
        return pane;
    }

    /// Lets the pane within a text area keep no picture from now on.
    public static void sharpen(TextArea area) {
        area.skinProperty()
                .subscribe(() -> area.getChildrenUnmodifiable().stream()
                        .filter(ScrollPane.class::isInstance)
                        .map(ScrollPane.class::cast)
                        .forEach(SharpScroll::sharpen));
    }

    /// Lets a pane keep no picture from now on.
    public static void sharpen(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> pane.getChildrenUnmodifiable().forEach(part -> part.setCache(false)));
    }
}
