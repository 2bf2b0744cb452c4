package dev.faultline.ui.kit;

import java.util.function.ToDoubleFunction;

/// Cuts words to a width where nothing else does: on canvases and in flows of text.
public final class FittedWords {
    private FittedWords() {}

    /// The words, or as many of their first letters as there is room for, and an ellipsis.
    ///
    /// @param room in the unit of `width`
    /// @param width how wide words are drawn
    public static String of(String words, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(words) <= room) {
            return words;
        }
        int fits = 0;
        int over = words.length();
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (width.applyAsDouble(cut(words, middle)) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return cut(words, fits);
    }

    private static String cut(String words, int end) {
        boolean half = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return CleanCut.join(words.substring(0, half ? end - 1 : end), "");
    }
}
