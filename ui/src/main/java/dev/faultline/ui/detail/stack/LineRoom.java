package dev.faultline.ui.detail.stack;

import java.util.function.IntToDoubleFunction;

/// How much a line has room for.
///
/// @param columns characters that are all as wide
/// @param width for words in the letters of messages, in what they are measured in
/// @param letter how wide such a letter is, by its code point
record LineRoom(int columns, double width, IntToDoubleFunction letter) {

    /// Room for so many characters that are all as wide.
    static LineRoom of(int columns) {
        return new LineRoom(columns, columns, Character::charCount);
    }

    /// Where a line of words is to end that begins somewhere in a text: behind a space if it can.
    ///
    /// @param taken of the width by what stands before it
    int end(String text, int from, double taken) {
        double used = taken;
        int at = from;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            used += letter.applyAsDouble(next);
            if (used > width && at > from) {
                return atSpace(text, from, at);
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static int atSpace(String text, int from, int fits) {
        int space = text.lastIndexOf(' ', fits);
        return space > from + (fits - from) / 2 ? space + 1 : fits;
    }
}
