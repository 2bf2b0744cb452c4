package dev.faultline.ui.detail.code;

import java.util.Locale;

/// A run of characters of one colour.
public record CodePart(Kind kind, String text) {

    /// Colours of code.
    public enum Kind {
        PLAIN,
        KEYWORD,
        STRING,
        NUMBER,
        COMMENT,
        NAME,
        PUNCTUATION;

        /// The style class that gives the colour.
        String styleClass() {
            return "code-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
