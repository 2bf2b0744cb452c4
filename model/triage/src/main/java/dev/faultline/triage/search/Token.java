package dev.faultline.triage.search;

import java.util.List;

/// A word of a search with its place in the text.
///
/// @param start index of its first character
/// @param end index behind its last character
record Token(Kind kind, boolean negated, String key, List<Value> values, int start, int end) {

    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        TERM,
        TEXT
    }

    /// A value with whether it was quoted, and where it starts.
    record Value(String text, boolean quoted, int start, int end) {}

    static Token mark(Kind kind, int start, int end) {
        return new Token(kind, false, "", List.of(), start, end);
    }
}
