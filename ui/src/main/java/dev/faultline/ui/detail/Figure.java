package dev.faultline.ui.detail;

import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WordLabel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One number or time about the issue with its name above and a remark below, or on one line without the remark.
final class Figure extends StackPane {
    private final String word;
    private final String brief;
    private final Label name;
    private final Node value;
    private final Label remark = new WordLabel();

    /// @param word its name
    /// @param brief its name where there is little room
    Figure(String id, String word, String brief, Node value) {
        this.word = word;
        this.brief = brief;
        setId(id);
        this.value = value;
        name = new Label(word);
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("figure-name");
        value.getStyleClass().add("figure-value");
        remark.getStyleClass().add("figure-remark");
        remark.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Tip.on(this, remark::getText);
        flat(false);
    }

    /// Turns to one line, or back to three.
    void flat(boolean isFlat) {
        getChildren().clear();
        name.setText(isFlat ? brief : word);
        if (isFlat) {
            HBox line = new HBox(name, value);
            line.getStyleClass().add("flat-figure");
            line.setAlignment(Pos.BASELINE_LEFT);
            getChildren().add(line);
        } else {
            VBox lines = new VBox(name, value, remark);
            lines.getStyleClass().add("issue-figure");
            getChildren().add(lines);
        }
    }

    void remark(@Nullable String text) {
        remark.setText(text == null ? "" : ShownName.of(text));
    }
}
