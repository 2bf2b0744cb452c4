package dev.faultline.triage.grouping.text;

/// Questions about a position in a text.
final class Chars {
    private Chars() {}

    /// Whether a word begins or ends at this position.
    static boolean boundary(String text, int at) {
        boolean before = at > 0 && Letters.word(text.charAt(at - 1));
        boolean after = at < text.length() && Letters.word(text.charAt(at));
        return before != after;
    }

    /// End of the run of digits that starts at a position; the position itself where there is none.
    static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && Letters.digit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
