package dev.faultline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard in the sheet that lies over the window: from its last control Tab goes on to its first, and back.
/// JavaFX thread only.
final class SheetFocus {
    private final Parent layer;
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Node within;

    /// @param layer what sheets lie in, over all else
    SheetFocus(Parent layer) {
        this.layer = layer;
    }

    /// Says whether a sheet is there.
    void covered(boolean covered) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        within = null;
        Scene scene = layer.getScene();
        if (covered && scene != null) {
            watching = scene.focusOwnerProperty().subscribe(this::moved);
        }
    }

    private void moved(@Nullable Node owner) {
        if (owner == null) {
            return;
        }
        if (isWithin(owner)) {
            within = owner;
        } else if (within != null) {
            goesOnTo(within).requestFocus();
        }
    }

    private boolean isWithin(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(layer)) {
                return true;
            }
        }
        return false;
    }

    private Node goesOnTo(Node left) {
        List<Node> stops = new ArrayList<>();
        collect(layer, stops);
        int at = stops.indexOf(left);
        if (at == stops.size() - 1 && at >= 0) {
            return stops.getFirst();
        }
        return at == 0 ? stops.getLast() : left;
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }
}
