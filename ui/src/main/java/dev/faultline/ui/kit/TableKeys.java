package dev.faultline.ui.kit;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets keys begin at the first row in view where no row is selected. A table of JavaFX then begins at the second row,
/// and does nothing when a page is turned. JavaFX thread only.
public final class TableKeys {
    private TableKeys() {}

    /// Gives a table these keys.
    public static void on(TableView<?> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isPlain(event) && table.getSelectionModel().isEmpty()) {
                begin(table, event);
            }
        });
    }

    /// The first row in view; 0 in an empty table.
    public static int first(TableView<?> table) {
        IndexedCell<?> first =
                table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows ? rows.getFirstVisibleCell() : null;
        return first == null || first.getIndex() < 0 ? 0 : first.getIndex();
    }

    private static void begin(TableView<?> table, KeyEvent event) {
        KeyCode key = event.getCode();
        boolean steps = key == KeyCode.DOWN || key == KeyCode.UP || key == KeyCode.PAGE_UP;
        if (!table.getItems().isEmpty() && (steps || key == KeyCode.PAGE_DOWN)) {
            int first = first(table);
            table.getSelectionModel().clearAndSelect(first);
            table.getFocusModel().focus(first);
            if (steps) {
                event.consume();
            }
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    }
}
