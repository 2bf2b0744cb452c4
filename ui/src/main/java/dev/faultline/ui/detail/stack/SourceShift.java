package dev.faultline.ui.detail.stack;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How far the source of one frame is moved to the left, for lines that are longer than the window is wide. Moving
/// another frame's source puts that one back.
final class SourceShift {
    private static final int STEP = 8;

    private final ReadOnlyObjectWrapper<At> at = new ReadOnlyObjectWrapper<>(new At("", 0));

    /// @param frame key of the frame
    record At(String frame, int columns) {}

    ReadOnlyObjectProperty<At> at() {
        return at.getReadOnlyProperty();
    }

    /// Columns by which a line is moved.
    int of(StackRow.Source line) {
        return at.get().frame().equals(line.frame()) ? at.get().columns() : 0;
    }

    /// Moves a line and those around it.
    ///
    /// @param steps negative for back to the begin
    /// @param most columns that make sense
    /// @return whether that changed anything
    boolean move(StackRow.Source line, int steps, int most) {
        int now = of(line);
        int next = Math.clamp(now + (long) steps * STEP, 0, Math.max(now, most));
        at.set(new At(line.frame(), next));
        return next != now;
    }
}
