package dev.faultline.ui.kit;

import javafx.scene.control.TableColumn;

/// The column of a table that takes all room the others leave.
public final class WideColumn {
    /// More than any window has; with the largest number there is JavaFX 26 gives the column all of it.
    private static final double WIDEST = 10_000;

    private WideColumn() {}

    /// Makes a column the wide one.
    public static void of(TableColumn<?, ?> column) {
        column.setMaxWidth(WIDEST);
    }
}
