package dev.faultline.ui.kit;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows a tip where the pointer rests on a node, until it leaves or presses. JavaFX's own way dresses a tooltip
/// anew at each move of the pointer, which takes longer than a frame where many nodes have one.
final class Hover implements EventHandler<MouseEvent> {
    private static final Duration REST = Duration.millis(600);
    private static final double RIGHT = 10;
    private static final double DOWN = 7;

    private final Node node;
    private final Supplier<String> words;
    private @Nullable PauseTransition resting;
    private @Nullable Tip tip;
    private double x;
    private double y;

    Hover(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
    }

    @Override
    public void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_ENTERED || event.getEventType() == MouseEvent.MOUSE_MOVED) {
            x = event.getScreenX();
            y = event.getScreenY();
            rest();
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED
                || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            leave();
        }
    }

    private void rest() {
        PauseTransition pause = resting;
        if (pause == null) {
            pause = new PauseTransition(REST);
            pause.setOnFinished(_ -> show());
            resting = pause;
        }
        if (tip == null || !tip.isShowing()) {
            pause.playFromStart();
        }
    }

    private void show() {
        String text = words.get();
        if (text.isEmpty() || node.getScene() == null || !node.isHover()) {
            return;
        }
        Tip shown = tip == null ? new Tip() : tip;
        tip = shown;
        shown.setText(text);
        shown.show(node, x + RIGHT, y + DOWN);
    }

    private void leave() {
        if (resting != null) {
            resting.stop();
        }
        if (tip != null) {
            tip.hide();
        }
    }
}
