package dev.faultline.ui.issues;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;

/// A row of a table whose rows are all of one height. When it shows another item, those of its cells that look
/// different are laid out; a row of JavaFX is dressed and laid out whole then, with all that is in it, and so is every
/// other row in view.
///
/// Its cells must be made [#alone]; where the width of a column changes, somebody has to ask for a layout of the rows.
class SteadyRow<T> extends TableRow<T> {
    private boolean refilled;

    /// A cell whose changes are its own matter and not that of its row.
    static <T, V> TableCell<T, V> alone(TableCell<T, V> cell) {
        cell.setManaged(false);
        return cell;
    }

    @Override
    public void updateIndex(int index) {
        // Cells of a row without an index have no place yet.
        refilled = getIndex() >= 0 && index >= 0;
        try {
            super.updateIndex(index);
        } finally {
            refilled = false;
        }
    }

    @Override
    public void requestLayout() {
        if (!refilled) {
            super.requestLayout();
        }
    }
}
