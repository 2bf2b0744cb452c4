package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.code.CodeLine;
import dev.faultline.ui.detail.code.SourceLexer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of source with its number; the line of the frame is marked by an arrow, its weight and its ground. A sign at
/// its end says that it goes on.
final class SourcePane extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String ARROW = "▸";
    private static final String MORE = "›";

    private final SourceShift shift;
    private final Label mark = new Label();
    private final Label number = new Label();
    private final CodeLine code = new CodeLine();
    private final Label more = new Label(MORE);
    private StackRow.@Nullable Source shown;

    SourcePane(SourceShift shift) {
        this.shift = shift;
        getStyleClass().add("source-line");
        setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().addAll("mono", "source-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().addAll("mono", "source-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("mono", "source-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.visibleProperty().bind(code.goesOn());
        HBox.setHgrow(code, Priority.ALWAYS);
        getChildren().addAll(mark, number, code, more);
        shift.at().subscribe(_ -> move());
    }

    void show(StackRow.Source source) {
        shown = source;
        mark.setText(source.current() ? ARROW : "");
        number.setText(source.line() > 0 ? String.valueOf(source.line()) : "");
        code.show(SourceLexer.split(source.text(), source.language()));
        pseudoClassStateChanged(CURRENT, source.current());
        move();
    }

    private void move() {
        StackRow.Source now = shown;
        if (now != null) {
            code.skip(shift.of(now));
        }
    }
}
