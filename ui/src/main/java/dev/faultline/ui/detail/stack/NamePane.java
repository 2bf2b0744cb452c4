package dev.faultline.ui.detail.stack;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The name of a function behind what it is in. Where there is little room, what it is in gives way first.
final class NamePane extends HBox {
    private final Label function;

    NamePane(Label qualifier, Label function) {
        super(qualifier, function);
        this.function = function;
        setAlignment(Pos.CENTER_LEFT);
        qualifier.setAlignment(Pos.CENTER_RIGHT);
        qualifier.setMinWidth(0);
        qualifier.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        HBox.setHgrow(function, Priority.ALWAYS);
    }

    @Override
    protected void layoutChildren() {
        function.setMinWidth(Math.min(function.prefWidth(-1), getWidth()));
        super.layoutChildren();
    }
}
