package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.row.RemarkChip;
import dev.faultline.ui.kit.WordLabel;
import dev.faultline.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A line of an exception's message, and what the message is annotated with.
final class MessagePane extends HBox {
    private final Label text = new WordLabel();
    private final RemarkChip remark;

    MessagePane(Texts texts) {
        this.remark = new RemarkChip(texts);
        getStyleClass().add("message-row");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("message-line");
        text.setMinWidth(0);
        remark.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, remark);
    }

    void show(StackRow.Message row) {
        text.setText(row.text());
        remark.show(row.remark());
    }
}
