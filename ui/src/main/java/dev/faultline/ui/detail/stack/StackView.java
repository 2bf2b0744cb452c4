package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.kit.EmptyState;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.LetterWidths;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The stack section: a bar that says how traces are shown, and the list of their lines.
public final class StackView extends VBox {
    private static final LetterWidths MESSAGE = new LetterWidths(Font.font("Inter", 13));
    private static final double CHARACTER = 7.4;
    private static final double SOURCE_EDGES = 140;

    private final StackModel model;
    private final Texts texts;
    private final StackRowText words;
    private final RowList<StackRow> list;
    private final SourceShift shift = new SourceShift();
    private final Node bar;
    private final Node nothing;
    private final StackActions actions;

    /// The section of a model.
    ///
    /// @param head stands between the bar and the list
    public StackView(StackModel model, Texts texts, Node head, StackActions actions) {
        this.actions = actions;
        this.model = model;
        this.texts = texts;
        this.words = new StackRowText(texts);
        this.list = new RowList<>(StackRowText::state, words::of, model::toggle);
        this.nothing =
                new EmptyState(Icon.CODE, texts.get("detail.stack.empty.title"), texts.get("detail.stack.empty.hint"));
        this.bar = new StackBar(model, texts, words::subject);
        getStyleClass().addAll("section", "stack-section");
        list.setId("detail.stack");
        list.setAccessibleText(texts.get("detail.section.stack"));
        list.setCellFactory(
                _ -> new StackCell(texts, list, shift, this::moveSource, actions.open(), model.widthsProperty()));
        list.setOnContextMenuRequested(this::mark);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label remark = new WrappedLabel();
        remark.setId("detail.source.remark");
        remark.getStyleClass().addAll("muted", "small", "stack-remark");
        remark.setGraphic(Icon.CODE.node());
        model.remarkProperty().subscribe(said -> {
            remark.setText(said);
            visible(remark, !said.isEmpty());
        });
        list.getSelectionModel().selectedItemProperty().subscribe(model::stand);
        getChildren().addAll(bar, head, remark, list, nothing);
        list.widthProperty().subscribe(width -> model.room(room(width.doubleValue() - 60)));
        model.contentProperty().subscribe(_ -> showContent());
        model.rowsProperty().subscribe(list::show);
    }

    private static LineRoom room(double width) {
        int columns = (int) (width / CHARACTER);
        return new LineRoom(columns, columns * CHARACTER, MESSAGE::of);
    }

    /// The list, to put the keyboard focus on.
    public Node list() {
        return list;
    }

    /// Offers what the selected frame can be marked as; the first one where none is.
    public void mark() {
        StackRow.FrameLine line = frame();
        if (line != null) {
            int index = list.getItems().indexOf(line);
            list.getSelectionModel().clearAndSelect(index);
            Node cell = list.lookup("#detail.frame." + line.number());
            Node at = cell == null ? list : cell;
            Bounds bounds = at.localToScreen(at.getBoundsInLocal());
            if (bounds != null) {
                menu(line).show(list, bounds.getMinX() + 48, bounds.getMinY() + 24);
            }
        }
    }

    private ContextMenu menu(StackRow.FrameLine line) {
        String platform = model.contentProperty().get().platform();
        return new FrameMenu(texts, actions).of(line.frame(), platform);
    }

    private void mark(ContextMenuEvent request) {
        StackRow.FrameLine line = frame();
        if (line != null) {
            menu(line).show(list, request.getScreenX(), request.getScreenY());
            request.consume();
        }
    }

    /// The frame that is selected or that the selected line belongs to.
    private StackRow.@Nullable FrameLine frame() {
        int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
        for (int i = Math.min(selected, list.getItems().size() - 1); i >= 0; i--) {
            if (list.getItems().get(i) instanceof StackRow.FrameLine line) {
                return line;
            }
        }
        return list.getItems().stream()
                .filter(StackRow.FrameLine.class::isInstance)
                .map(StackRow.FrameLine.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// Left and right move the source that is selected: its lines do not open.
    private void pressed(KeyEvent key) {
        int steps = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (steps != 0 && plain && list.getSelectionModel().getSelectedItem() instanceof StackRow.Source line) {
            moveSource(line, steps);
            key.consume();
        }
    }

    private void moveSource(StackRow.Source line, int steps) {
        int longest = list.getItems().stream()
                .filter(StackRow.Source.class::isInstance)
                .map(StackRow.Source.class::cast)
                .filter(each -> each.frame().equals(line.frame()))
                .mapToInt(StackRow.Source::columns)
                .max()
                .orElse(0);
        shift.move(
                line,
                steps,
                longest - (int) ((list.getWidth() - SOURCE_EDGES - IndentedPane.indent(line.depth())) / CHARACTER));
    }

    private void showContent() {
        boolean empty = model.isEmpty();
        visible(bar, !empty);
        visible(list, !empty);
        visible(nothing, empty);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
