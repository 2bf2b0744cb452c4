package dev.faultline.ui.kit;

import javafx.scene.control.Hyperlink;

/// A link that wraps its text where JavaFX can.
public final class WrappedLink extends Hyperlink {

    /// A link with a text.
    public WrappedLink(String text) {
        super(text);
        setWrapText(Bidirectional.wraps(text));
    }
}
