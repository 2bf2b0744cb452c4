package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.ui.detail.row.Chevron;
import dev.faultline.ui.detail.row.RowList;
import dev.faultline.ui.detail.row.ValueLine;
import dev.faultline.ui.text.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A line of the stack list. Makes the nodes of a kind of row when it first shows one, and uses them again.
final class StackCell extends ListCell<StackRow> {
    private static final PseudoClass BODY = PseudoClass.getPseudoClass("body");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Texts texts;
    private final StackRowText words;
    private final SourceShift shift;
    private final Consumer<Frame> open;
    private final ObservableValue<FrameWidths> widths;
    private final Chevron foldChevron = new Chevron();
    private final Label foldText = new Label();
    private final HBox fold = new HBox(foldChevron, foldText);
    private final Label line = new Label();
    private final Label sent = new Label();
    private final Label found = new Label();
    private final HBox columns = new HBox(sent, found);
    private final IndentedPane indented = new IndentedPane();
    private @Nullable FramePane frame;
    private @Nullable ThrownPane thrown;
    private @Nullable MessagePane message;
    private @Nullable SourcePane source;
    private @Nullable ValueLine value;
    private @Nullable RegistersPane registers;

    /// @param move told to move source, by so many steps
    /// @param open told the frame whose source is to be opened
    /// @param widths how much room the parts of frames need
    StackCell(
            Texts texts,
            RowList<StackRow> list,
            SourceShift shift,
            ObjIntConsumer<StackRow.Source> move,
            Consumer<Frame> open,
            ObservableValue<FrameWidths> widths) {
        this.texts = texts;
        this.open = open;
        this.widths = widths;
        this.shift = shift;
        this.words = new StackRowText(texts);
        setPrefWidth(0);
        fold.getStyleClass().add("fold-line");
        fold.setAlignment(Pos.CENTER_LEFT);
        columns.getStyleClass().add("columns-line");
        columns.setAlignment(Pos.BOTTOM_LEFT);
        FramePane.dressSent(sent, columns);
        sent.setText(words.column(TraceView.SENT));
        found.setText(words.column(TraceView.FOUND));
        setOnMouseClicked(event -> list.clicked(event, getItem()));
        setOnScroll(scroll -> {
            boolean sideways = Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY());
            if (sideways && getItem() instanceof StackRow.Source line) {
                move.accept(line, scroll.getDeltaX() < 0 ? 1 : -1);
                scroll.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable StackRow row, boolean empty) {
        super.updateItem(row, empty);
        StackRow shown = empty ? null : row;
        pseudoClassStateChanged(BODY, shown != null && isBody(shown));
        pseudoClassStateChanged(CURRENT, shown instanceof StackRow.Source source && source.current());
        pseudoClassStateChanged(HEAD, shown instanceof StackRow.Thrown);
        setId(shown instanceof StackRow.FrameLine frameLine ? "detail.frame." + frameLine.number() : null);
        setGraphic(shown == null ? null : indented.show(node(shown), shown.depth()));
        setAccessibleText(shown == null ? null : words.of(shown));
    }

    private static boolean isBody(StackRow row) {
        return row instanceof StackRow.Source
                || row instanceof StackRow.Value
                || row instanceof StackRow.Heading
                || row instanceof StackRow.Registers;
    }

    private Node node(StackRow row) {
        return switch (row) {
            case StackRow.Thrown each -> thrown(each);
            case StackRow.FrameLine each -> frame(each);
            case StackRow.Source each -> source(each);
            case StackRow.Value each -> value(each);
            case StackRow.Registers each -> registers(each);
            case StackRow.Fold each -> fold(each);
            case StackRow.Message each -> message(each);
            case StackRow.Heading each -> line("heading-line", words.heading(each.topic()));
            case StackRow.Nothing each -> line("nothing-line", words.nothing(each.missing()));
            case StackRow.Columns(var _, var _) -> columns;
            case StackRow.Gap(var _) -> line("gap-line", "");
        };
    }

    private Node thrown(StackRow.Thrown row) {
        thrown = Objects.requireNonNullElseGet(thrown, () -> new ThrownPane(texts));
        thrown.show(row);
        return thrown;
    }

    private Node message(StackRow.Message row) {
        message = Objects.requireNonNullElseGet(message, () -> new MessagePane(texts));
        message.show(row);
        return message;
    }

    private Node frame(StackRow.FrameLine row) {
        frame = Objects.requireNonNullElseGet(frame, () -> new FramePane(texts, open, widths));
        frame.show(row);
        return frame;
    }

    private Node source(StackRow.Source row) {
        source = Objects.requireNonNullElseGet(source, () -> new SourcePane(shift));
        source.show(row);
        return source;
    }

    private Node value(StackRow.Value row) {
        value = Objects.requireNonNullElseGet(value, () -> new ValueLine(texts));
        value.show(row.value());
        return value;
    }

    private Node registers(StackRow.Registers row) {
        registers = Objects.requireNonNullElseGet(registers, RegistersPane::new);
        registers.show(row);
        return registers;
    }

    private Node fold(StackRow.Fold row) {
        foldChevron.show(row.toggle() != null, row.open());
        foldText.setText(words.fold(row));
        return fold;
    }

    private Node line(String styleClass, String text) {
        line.getStyleClass().setAll("label", styleClass);
        line.setText(text);
        return line;
    }
}
