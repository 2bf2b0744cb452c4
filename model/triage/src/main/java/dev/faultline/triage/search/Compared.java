package dev.faultline.triage.search;

import org.jspecify.annotations.Nullable;

/// A value that starts with a comparison, cut in two.
record Compared(Comparison comparison, Token.Value rest) {

    static @Nullable Compared of(Token.Value value) {
        if (value.quoted()) {
            return null;
        }
        String text = value.text();
        if (text.startsWith(">=")) {
            return cut(Comparison.GREATER_OR_EQUAL, value, 2);
        }
        if (text.startsWith("<=")) {
            return cut(Comparison.LESS_OR_EQUAL, value, 2);
        }
        if (text.startsWith(">")) {
            return cut(Comparison.GREATER, value, 1);
        }
        return text.startsWith("<") ? cut(Comparison.LESS, value, 1) : null;
    }

    private static Compared cut(Comparison comparison, Token.Value value, int length) {
        return new Compared(
                comparison,
                new Token.Value(value.text().substring(length), false, value.start() + length, value.end()));
    }
}
