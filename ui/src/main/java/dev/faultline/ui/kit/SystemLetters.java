package dev.faultline.ui.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Shows words that run from right to left in the system's letters. Our own fonts have no such letters, and where a run
/// of them is made of two fonts (its commas and colons are in ours), JavaFX 26 on Linux puts the parts in the wrong
/// order and draws boxes between them. Whatever shows words of others is dressed so. JavaFX thread only.
public final class SystemLetters {
    private static final String STYLE = "system-letters";

    private SystemLetters() {}

    /// Dresses a control, as long as it lives.
    static void watch(Labeled labeled) {
        labeled.textProperty().subscribe(words -> on(labeled, words));
    }

    /// Dresses a node that shows such words now.
    public static void on(Node node, String words) {
        boolean wanted = !Bidirectional.wraps(Objects.requireNonNullElse(words, ""));
        if (wanted != node.getStyleClass().contains(STYLE)) {
            if (wanted) {
                node.getStyleClass().add(STYLE);
            } else {
                node.getStyleClass().remove(STYLE);
            }
        }
    }
}
