package dev.faultline.triage.grouping.text;

import java.util.ArrayList;
import java.util.List;

/// Bracket-aware cutting of symbol names. Unbalanced input is cut as far as it makes sense, never refused.
final class Brackets {

    /// What stands in the place of one bracketed part.
    interface Replacement {
        String of(String inner, int start);
    }

    private Brackets() {}

    /// Replaces each outermost bracketed part; parts that never close are dropped.
    static String replace(String text, char open, char close, Replacement replacement) {
        if (text.indexOf(open) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open) {
                if (depth == 0) {
                    start = i;
                }
                depth++;
            } else if (c == close) {
                depth--;
                if (depth == 0) {
                    out.append(replacement.of(text.substring(start + 1, i), start));
                }
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Splits at white space outside of brackets.
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        char[] closers = new char[text.length()];
        int depth = 0;
        int taken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char closer = closerOf(c);
            if (closer != 0) {
                closers[depth++] = closer;
            } else if (depth > 0) {
                if (c == closers[depth - 1] && --depth == 0) {
                    token.append(text, taken, i + 1);
                    taken = i + 1;
                }
            } else {
                if (Letters.space(c)) {
                    flush(token, tokens);
                } else {
                    token.append(text, taken, i + 1);
                }
                taken = i + 1;
            }
        }
        flush(token, tokens);
        return tokens;
    }

    private static void flush(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }

    private static char closerOf(char c) {
        return switch (c) {
            case '(' -> ')';
            case '{' -> '}';
            case '[' -> ']';
            case '<' -> '>';
            default -> 0;
        };
    }
}
