package dev.faultline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scroll panes that keep no picture of their content: in an enlarged window such a picture would be blurred.
public final class SharpScroll {
    private SharpScroll() {}

    /// A pane around content.
    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        sharpen(pane);
        return pane;
    }

    /// Lets a pane keep no picture from now on.
    public static void sharpen(ScrollPane pane) {
        pane.skinProperty().subscribe(() -> pane.getChildrenUnmodifiable().forEach(part -> part.setCache(false)));
    }
}
