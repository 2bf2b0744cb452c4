package dev.faultline.triage.grouping;

/// White space as the reference sees it: that of Unicode, with the separators of ASCII.
final class Whitespace {
    private Whitespace() {}

    /// The words of a text with one space between them.
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean is(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= 0x1c && c <= 0x1f)
                || c == 0x85
                || Character.isSpaceChar(c);
    }
}
