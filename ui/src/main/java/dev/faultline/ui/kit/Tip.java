package dev.faultline.ui.kit;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that wraps its text where JavaFX can.
public final class Tip extends Tooltip {
    private static final double WIDEST = 480;

    /// A tooltip without text yet.
    public Tip() {
        this("");
    }

    /// A tooltip with a text.
    public Tip(String text) {
        super(text);
        setMaxWidth(WIDEST);
        textProperty().subscribe(words -> setWrapText(Bidirectional.wraps(Objects.requireNonNullElse(words, ""))));
    }

    /// Gives a node a tooltip that is made when the pointer first rests on it, with the text of that moment; none while
    /// the text is empty. For cells and rows, of which there are many: a tooltip is a window of its own.
    public static void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.ANY, new Hover(node, words));
    }
}
