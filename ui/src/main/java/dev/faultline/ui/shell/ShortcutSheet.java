package dev.faultline.ui.shell;

import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.KeyWords;
import dev.faultline.ui.kit.SharpScroll;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command that has a key, with its keys.
final class ShortcutSheet extends VBox {
    private final ScrollPane scroll;

    ShortcutSheet(Texts texts, Button close, List<Command> here, List<Command> everywhere) {
        setId("shortcuts");
        getStyleClass().add("overlay-sheet");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(texts.get("shell.shortcuts.title"));
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close.getStyleClass().add("quiet");
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox columns = new HBox(
                column(texts, "shell.shortcuts.here", here), column(texts, "shell.shortcuts.everywhere", everywhere));
        columns.getStyleClass().add("sheet-columns");
        scroll = SharpScroll.around(columns);
        scroll.setFitToWidth(true);
        columns.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                scroll.setPrefViewportHeight(columns.prefHeight(width.doubleValue()));
            }
        });
        scroll.setAccessibleText(texts.get("shell.shortcuts.title"));
        getChildren().addAll(head, scroll);
    }

    @Override
    public void requestFocus() {
        scroll.requestFocus();
    }

    private static Node column(Texts texts, String titleKey, List<Command> commands) {
        Label heading = new Label(texts.get(titleKey));
        heading.getStyleClass().add("sheet-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        int row = 0;
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                Label words = new WrappedLabel(command.text(texts));
                GridPane.setHgrow(words, Priority.ALWAYS);
                words.setMaxWidth(Double.MAX_VALUE);
                grid.addRow(row++, words, keys(texts, command));
            }
        }
        VBox column = new VBox(heading, grid);
        column.getStyleClass().add("sheet-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(440); // both the same
        return column;
    }

    private static Node keys(Texts texts, Command command) {
        HBox keys = new HBox();
        keys.getStyleClass().add("keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(USE_PREF_SIZE);
        for (KeyCombination combination : command.keys()) {
            Label key = new Label(KeyWords.of(combination, texts));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            keys.getChildren().add(key);
        }
        return keys;
    }
}
