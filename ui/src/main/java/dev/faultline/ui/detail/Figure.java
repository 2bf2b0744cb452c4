package dev.faultline.ui.detail;

import dev.faultline.ui.kit.Tip;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One number or time about the issue with its name above and a remark below.
final class Figure extends VBox {
    private final Label remark = new Label();

    Figure(String id, String name, Node value) {
        setId(id);
        getStyleClass().add("issue-figure");
        Label label = new Label(name);
        label.getStyleClass().add("figure-name");
        value.getStyleClass().add("figure-value");
        remark.getStyleClass().add("figure-remark");
        remark.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getChildren().addAll(label, value, remark);
    }

    void remark(@Nullable String text) {
        remark.setText(text == null ? "" : text);
        remark.setTooltip(text == null ? null : new Tip(text));
    }
}
