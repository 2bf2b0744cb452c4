package dev.faultline.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide the letters of a font are drawn, each measured once: the end of a line is found without laying words out.
/// JavaFX thread only.
public final class LetterWidths {
    /// From here on are the scripts whose letters are as wide as the font is high.
    private static final int SQUARE = 0x2E80;

    private final Font font;
    private final double[] known = new double[SQUARE];

    /// The letters of a font.
    public LetterWidths(Font font) {
        this.font = font;
    }

    /// The width of a letter, in pixels.
    ///
    /// @param letter a code point
    public double of(int letter) {
        if (letter >= SQUARE) {
            return font.getSize();
        }
        if (known[letter] == 0) {
            Text text = new Text(Character.toString(letter));
            text.setFont(font);
            known[letter] = Math.max(Double.MIN_VALUE, text.getLayoutBounds().getWidth());
        }
        return known[letter];
    }
}
