package dev.faultline.ui.detail.json;

import dev.faultline.ui.detail.code.CodeLine;
import dev.faultline.ui.detail.value.Preview;
import dev.faultline.ui.kit.Tip;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of JSON with its number, coloured when it is first seen; lines that were found are marked.
final class JsonCell extends ListCell<JsonRow> {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private static final int LONGEST_TIP = 2_000;

    private final JsonModel model;
    private final Label number = new Label();
    private final CodeLine code = new CodeLine();
    private final Label more = new Label("›");
    private final HBox line = new HBox(number, code, more);

    JsonCell(JsonModel model) {
        this.model = model;
        setPrefWidth(0);
        number.getStyleClass().addAll("mono", "source-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("json-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(code, Priority.ALWAYS);
        more.getStyleClass().addAll("mono", "source-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.visibleProperty().bind(code.goesOn());
        Tip.on(line, () -> code.goesOn().get() ? Preview.line(getAccessibleText(), LONGEST_TIP) : "");
    }

    @Override
    protected void updateItem(@Nullable JsonRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FOUND, false);
            return;
        }
        String text = row.text();
        String shown = text.length() > JsonText.LONGEST_SHOWN ? text.substring(0, JsonText.LONGEST_SHOWN) + '…' : text;
        number.setText(String.valueOf(row.index() + 1));
        code.show(JsonLexer.split(shown));
        setGraphic(line);
        setAccessibleText(shown.strip());
        pseudoClassStateChanged(FOUND, model.found(row.index()));
    }
}
