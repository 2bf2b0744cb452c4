package dev.faultline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A label that wraps its text where JavaFX can: sentences of ours, also with names in them, and words of others on
/// several lines.
public final class WrappedLabel extends Label {

    /// A label without text yet.
    public WrappedLabel() {
        this("", null);
    }

    /// A label with a text.
    public WrappedLabel(String text) {
        this(text, null);
    }

    /// A label with a text beside a graphic.
    public WrappedLabel(String text, @Nullable Node graphic) {
        super(text, graphic);
        SystemLetters.watch(this);
        Bidirectional.wrap(this);
    }
}
