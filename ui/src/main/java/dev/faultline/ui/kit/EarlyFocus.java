package dev.faultline.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Gives a node the focus also when it is asked for before the node is in a window: as soon as it is there. JavaFX
/// thread only.
public final class EarlyFocus {
    private final Node node;
    private boolean wanted;

    /// For a node that comes into its window later.
    public EarlyFocus(Node node) {
        this.node = node;
        node.sceneProperty().subscribe(this::take);
    }

    /// Gives the node the focus, now or then.
    public void request() {
        wanted = node.getScene() == null;
        node.requestFocus();
    }

    private void take(@Nullable Scene scene) {
        if (scene != null && wanted) {
            wanted = false;
            node.requestFocus();
        }
    }
}
