package dev.faultline.ui.detail.stack;

import java.util.function.ToDoubleFunction;

/// How much a line has room for.
///
/// @param columns characters that are all as wide
/// @param width for words in the letters of messages, in what they are measured in
/// @param measure how wide such words are
record LineRoom(int columns, double width, ToDoubleFunction<String> measure) {

    /// Room for so many characters that are all as wide.
    static LineRoom of(int columns) {
        return new LineRoom(columns, columns, String::length);
    }

    /// Where a line of words is to end that begins somewhere in a text: behind a space if it can.
    ///
    /// @param taken of the width by what stands before it
    int end(String text, int from, double taken) {
        double room = width - taken;
        int fits = from;
        int over = (int) Math.min(text.length(), from + Math.max(columns, room)) + 1;
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (measure.applyAsDouble(text.substring(from, middle)) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return fits == text.length() ? fits : atSpace(text, from, Math.max(fits, from + 1));
    }

    private static int atSpace(String text, int from, int fits) {
        int space = text.lastIndexOf(' ', fits);
        int end = space > from + (fits - from) / 2 ? space + 1 : fits;
        boolean half = end - from > 1 && Character.isHighSurrogate(text.charAt(end - 1));
        return half ? end - 1 : end;
    }
}
