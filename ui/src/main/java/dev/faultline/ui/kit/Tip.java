package dev.faultline.ui.kit;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

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

    /// Gives a node a tooltip that is made when the pointer first comes to it, with the text of that moment; none while
    /// the text is empty. For cells and rows, of which there are many: a tooltip is a window of its own.
    public static void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            private @Nullable Tip tip;

            @Override
            public void handle(MouseEvent entered) {
                String text = words.get();
                Tip made = tip;
                if (made == null && !text.isEmpty()) {
                    made = new Tip();
                    tip = made;
                }
                if (made != null) {
                    made.setText(text);
                    show(made, !text.isEmpty());
                }
            }

            private void show(Tip made, boolean shown) {
                if (shown) {
                    Tooltip.install(node, made);
                } else {
                    Tooltip.uninstall(node, made);
                }
            }
        });
    }
}
