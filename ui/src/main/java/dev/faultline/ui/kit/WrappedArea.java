package dev.faultline.ui.kit;

import java.util.Objects;
import javafx.scene.control.TextArea;

/// Several lines to write, which wrap where JavaFX can.
public final class WrappedArea extends TextArea {

    /// An area without text yet.
    public WrappedArea() {
        textProperty().subscribe(words -> setWrapText(Bidirectional.wraps(Objects.requireNonNullElse(words, ""))));
    }
}
