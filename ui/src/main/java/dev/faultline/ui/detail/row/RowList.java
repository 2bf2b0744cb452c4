package dev.faultline.ui.detail.row;

import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.ScrollRoom;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A list of lines of one height, so that thousands of them scroll smoothly. Right and Left open and close, Enter and
/// Space switch, a click on an openable line switches it, Shortcut+C copies the selected lines. Keeps selection and
/// scroll position when lines before or after them change.
///
/// @param <R> a row: a record, so that unchanged rows are found by equality
public final class RowList<R> extends ListView<R> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final Function<R, RowState> state;
    private final Function<R, String> text;
    private final Consumer<String> toggle;

    /// A list without rows.
    ///
    /// @param state whether a row opens and is open
    /// @param text what is copied for a row
    /// @param toggle told the key of the row that is to be opened or closed
    public RowList(Function<R, RowState> state, Function<R, String> text, Consumer<String> toggle) {
        this.state = state;
        this.text = text;
        this.toggle = toggle;
        getStyleClass().add("row-list");
        FocusEdge.on(this);
        ScrollRoom.on(this);
        setItems(rows);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows other rows, changing only what differs.
    public void show(List<R> shown) {
        int start = 0;
        int most = Math.min(rows.size(), shown.size());
        while (start < most && rows.get(start).equals(shown.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && rows.get(rows.size() - 1 - end).equals(shown.get(shown.size() - 1 - end))) {
            end++;
        }
        int selected = getSelectionModel().getSelectedIndex();
        replace(start, rows.size() - end, shown.subList(start, shown.size() - end));
        if (selected >= start && selected < rows.size()) {
            getSelectionModel().clearAndSelect(selected);
        }
    }

    /// Shows rows of something else: from the top, with nothing selected.
    public void showAnew(List<R> shown) {
        getSelectionModel().clearSelection();
        rows.setAll(shown);
        if (!shown.isEmpty()) {
            scrollTo(0);
        }
    }

    /// The selected lines as text, one each; all of them where none is selected.
    public String copied() {
        List<R> chosen = getSelectionModel().getSelectedItems();
        List<R> copied = chosen.isEmpty() ? rows : chosen;
        return String.join(
                "\n", copied.stream().filter(Objects::nonNull).map(text).toList());
    }

    /// What a cell does with a click: the line opens or closes when it can.
    public void clicked(MouseEvent event, @Nullable R row) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown() && !event.isShiftDown();
        if (row != null && plain && event.isStillSincePress()) {
            switchOver(row);
        }
    }

    private void replace(int from, int to, List<R> middle) {
        if (from == 0 && to == rows.size()) {
            rows.setAll(middle);
            return;
        }
        if (to > from) {
            rows.remove(from, to);
        }
        if (!middle.isEmpty()) {
            rows.addAll(from, middle);
        }
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            CopyButton.toClipboard(copied());
            event.consume();
            return;
        }
        R row = getSelectionModel().getSelectedItem();
        if (row != null && !event.isShortcutDown() && !event.isAltDown()) {
            boolean done = pressed(event.getCode(), row);
            if (done) {
                event.consume();
            }
        }
    }

    private boolean pressed(KeyCode code, R row) {
        RowState now = state.apply(row);
        boolean wanted = switch (code) {
            case ENTER, SPACE -> true;
            case RIGHT -> !now.open();
            case LEFT -> now.open();
            default -> false;
        };
        return wanted && switchOver(row);
    }

    private boolean switchOver(R row) {
        String key = state.apply(row).toggle();
        if (key != null) {
            toggle.accept(key);
        }
        return key != null;
    }
}
