package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.value.ValueRow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Up to four registers side by side.
final class RegistersPane extends HBox {
    private static final int MOST = 4;

    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();

    RegistersPane() {
        getStyleClass().add("registers-line");
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < MOST; i++) {
            Label name = new Label();
            name.getStyleClass().addAll("mono", "register-name");
            Label value = new Label();
            value.getStyleClass().addAll("mono", "register-value");
            names.add(name);
            values.add(value);
            getChildren().addAll(name, value);
        }
    }

    void show(StackRow.Registers registers) {
        for (int i = 0; i < MOST; i++) {
            boolean there = i < registers.values().size();
            ValueRow row = there ? registers.values().get(i) : null;
            names.get(i).setText(row == null ? "" : row.name());
            values.get(i).setText(row == null ? "" : row.text());
        }
    }
}
