package dev.faultline.ui.detail.stack;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a line shows, as far to the right as the groups of exceptions that it is within ask for.
final class IndentedPane extends HBox {
    private static final double STEP = 20;
    /// Groups within groups go on without leaving the window.
    private static final int DEEPEST = 10;

    private final Region room = new Region();

    IndentedPane() {
        setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(USE_PREF_SIZE);
    }

    /// How far that is.
    static double indent(int depth) {
        return STEP * Math.min(depth, DEEPEST);
    }

    IndentedPane show(Node shown, int depth) {
        room.setPrefWidth(indent(depth));
        if (getChildren().isEmpty() || !getChildren().getLast().equals(shown)) {
            HBox.setHgrow(shown, Priority.ALWAYS);
            getChildren().setAll(room, shown);
        }
        return this;
    }
}
