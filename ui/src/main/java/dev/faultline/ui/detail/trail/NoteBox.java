package dev.faultline.ui.detail.trail;

import dev.faultline.ui.kit.WrappedArea;
import dev.faultline.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a note is written: Shortcut+Enter keeps it.
final class NoteBox extends VBox {
    private static final int LONGEST = 20_000;

    private final WrappedArea text = new WrappedArea();
    private final Consumer<String> keep;
    private final Label left = new Label();

    /// @param id prefix of the ids
    /// @param verb what the button says
    /// @param cancel puts the box away; null where it stays
    NoteBox(Texts texts, String id, String verb, Consumer<String> keep, @Nullable Runnable cancel) {
        this.keep = keep;
        getStyleClass().add("note-box");
        text.setId(id + ".text");
        text.setPromptText(texts.get("detail.note.prompt"));
        text.setAccessibleText(texts.get("detail.note.prompt"));
        text.setPrefRowCount(2);
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, cancel));
        Button save = new Button(verb);
        save.setId(id + ".save");
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(text.textProperty().map(written -> written.isBlank() || written.length() > LONGEST));
        save.setOnAction(_ -> save());
        left.getStyleClass().addAll("muted", "small");
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        text.textProperty()
                .subscribe(written -> left.setText(
                        written.length() > LONGEST
                                ? texts.format("detail.note.long", LONGEST, written.length())
                                : texts.get("detail.note.keys")));
        HBox bar = new HBox(8, left, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        if (cancel != null) {
            Button close = new Button(texts.get("kit.ask.cancel"));
            close.setId(id + ".cancel");
            close.setOnAction(_ -> cancel.run());
            bar.getChildren().add(close);
        }
        getChildren().addAll(text, bar);
    }

    WrappedArea text() {
        return text;
    }

    private void save() {
        String written = text.getText().strip();
        if (!written.isEmpty() && written.length() <= LONGEST) {
            text.clear();
            keep.accept(written);
        }
    }

    private void pressed(KeyEvent event, @Nullable Runnable cancel) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE && cancel != null) {
            event.consume();
            cancel.run();
        }
    }
}
