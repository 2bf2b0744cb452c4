package dev.faultline.triage.grouping.text;

/// Character classes as the reference's regular expressions see them: white space, digits and word characters of
/// Unicode.
final class Letters {
    private Letters() {}

    static boolean space(int c) {
        return c == ' '
                || (c >= 0x09 && c <= 0x0d)
                || (c >= 0x1c && c <= 0x1f)
                || c == 0x85
                || (c >= 0xa0 && wideSpace(c));
    }

    private static boolean wideSpace(int c) {
        return Character.isSpaceChar(c);
    }

    static boolean digit(int c) {
        return (c >= '0' && c <= '9') || (c > 127 && Character.isDigit(c));
    }

    static boolean word(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    static boolean hex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean lowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    static boolean alnum(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && space(text.charAt(from))) {
            from++;
        }
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static String stripEnd(String text) {
        int to = text.length();
        while (to > 0 && space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }
}
