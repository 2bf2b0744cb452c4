package dev.faultline.ui.kit;

import java.text.Bidi;
import java.util.Objects;
import javafx.scene.control.Labeled;

/// What JavaFX 26 does not master: it fails to measure wrapped lines that run from right to left
/// (`PrismTextLayout` reads before their first glyph). Such texts stay on one line; [WrappedLabel] and [Tip] see to it.
public final class Bidirectional {
    private Bidirectional() {}

    /// Has a label wrap its text wherever that can be done.
    public static void wrap(Labeled label) {
        label.textProperty().subscribe(words -> label.setWrapText(wraps(Objects.requireNonNullElse(words, ""))));
    }

    /// Whether a control may wrap the text.
    public static boolean wraps(String text) {
        char[] characters = text.toCharArray();
        return !Bidi.requiresBidi(characters, 0, characters.length);
    }
}
