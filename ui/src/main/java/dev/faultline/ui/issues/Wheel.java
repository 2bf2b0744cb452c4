package dev.faultline.ui.issues;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Whether somebody turns the wheel over a node, or did within the last second.
final class Wheel {
    private static final Duration REST = Duration.seconds(1);

    private final ReadOnlyBooleanWrapper turning = new ReadOnlyBooleanWrapper();

    Wheel(Node node) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> turning.set(false));
        node.addEventFilter(ScrollEvent.SCROLL, _ -> {
            turning.set(true);
            rest.playFromStart();
        });
    }

    ReadOnlyBooleanProperty turning() {
        return turning.getReadOnlyProperty();
    }
}
