package dev.faultline.stage;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Makes mouse events for nodes that no window shows.
public final class Mouse {
    private Mouse() {}

    /// What the primary button does at a point of a scene.
    ///
    /// @param clicks how many in a row this is one of
    public static MouseEvent event(EventType<MouseEvent> type, Point2D at, int clicks) {
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
