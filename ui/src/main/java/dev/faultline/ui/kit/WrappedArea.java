package dev.faultline.ui.kit;

import java.util.Objects;
import javafx.scene.control.TextArea;

/// Several lines to write, which wrap where JavaFX can, and stay sharp in an enlarged window.
public final class WrappedArea extends TextArea {

    /// An area without text yet.
    public WrappedArea() {
        SharpScroll.sharpen(this);
        textProperty().subscribe(words -> setWrapText(Bidirectional.wraps(Objects.requireNonNullElse(words, ""))));
    }
}
