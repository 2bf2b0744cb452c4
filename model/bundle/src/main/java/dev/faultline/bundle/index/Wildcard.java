package dev.faultline.bundle.index;

/// Texts with `*` for any run of characters. Takes no longer than the product of
/// both lengths, whatever the pattern.
final class Wildcard {
    private Wildcard() {}

    /// Whether the pattern stands somewhere in the text.
    static boolean holds(String text, String pattern) {
        return fits(text, "*" + pattern + "*");
    }

    /// Whether the pattern is the whole text.
    static boolean fits(String text, String pattern) {
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in;
                retry = at;
                in++;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                retry++;
                at = retry;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }
}
