package dev.faultline.event.json;

/// Halves of surrogate pairs: legal in JSON's escapes and in Java, but not in UTF-8, so nothing could write them again.
final class Surrogates {
    private Surrogates() {}

    /// The text itself when it is whole, else a copy with U+FFFD in place of each half.
    static String replaceHalves(String text) {
        int at = firstHalf(text, 0);
        if (at < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        while (at >= 0) {
            chars[at] = '\uFFFD';
            at = firstHalf(text, at + 1);
        }
        return new String(chars);
    }

    private static int firstHalf(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }
}
