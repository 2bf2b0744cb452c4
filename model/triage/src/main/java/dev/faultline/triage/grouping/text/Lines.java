package dev.faultline.triage.grouping.text;

/// Cuts a message to its first lines.
final class Lines {
    private Lines() {}

    /// The first two lines that are not blank, `...` after them when anything was left out.
    static String firstTwo(String message) {
        StringBuilder kept = new StringBuilder();
        int lines = 0;
        int start = 0;
        while (start < message.length() && lines < 2) {
            int end = endOfLine(message, start);
            if (!blank(message, start, end)) {
                if (lines++ > 0) {
                    kept.append('\n');
                }
                kept.append(message, start, end);
            }
            start = afterBreak(message, end);
        }
        String trimmed = kept.toString();
        return trimmed.equals(message) ? message : trimmed + "...";
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !breaks(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int afterBreak(String text, int at) {
        boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private static boolean breaks(char c) {
        return (c >= '\n' && c <= '\r') || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.space(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
