package dev.faultline.triage.grouping.text;

/// Numbers in a message: digests, hexadecimal and decimal numbers, durations. Each method gives the end of what
/// starts at a position, or -1.
final class Numbers {
    private final String text;
    private final int length;
    private int runStart;
    private int runEnd;
    private int lineEnd = -1;
    private boolean digitAhead;
    private int lastDigit = -1;

    Numbers(String text) {
        this.text = text;
        this.length = text.length();
    }

    int uuid(int at) {
        int end = hexDigits(at, 8);
        for (int group = 0; group < 3; group++) {
            end = hexDigits(dash(end), 4);
        }
        return atBoundary(hexDigits(dash(end), 12));
    }

    int hexOf(int at, int count) {
        return atBoundary(hexDigits(at, count));
    }

    /// `0x...`, or 8 or 16 lower-case hexadecimal digits; the latter only where a decimal digit follows on the
    /// line, as
    /// the reference has it.
    int hex(int at) {
        int prefixed = text.startsWith("0x", at) || text.startsWith("0X", at) ? hexRun(at + 2) : at + 2;
        if (prefixed > at + 2 && Chars.boundary(text, prefixed)) {
            return prefixed;
        }
        int end = at;
        while (end < length && end - at <= 16 && Letters.lowerHex(text.charAt(end))) {
            end++;
        }
        boolean fits = (end - at == 8 || end - at == 16) && Chars.boundary(text, end);
        return fits && digitAhead(at) ? end : -1;
    }

    private int hexRun(int at) {
        int end = at;
        while (end < length && Letters.hex(text.charAt(end))) {
            end++;
        }
        return end;
    }

    int duration(int at, boolean boundary) {
        int digits = digitsFrom(at);
        if (boundary && text.startsWith("ms", digits)) {
            return digits + 2;
        }
        int end = digits;
        if (end + 1 < length && text.charAt(end) == '.' && Letters.digit(text.charAt(end + 1))) {
            int fraction = Chars.digits(text, end + 1);
            if (fraction < length && text.charAt(fraction) == 's' && Chars.boundary(text, fraction + 1)) {
                return fraction + 1;
            }
        }
        return end < length && text.charAt(end) == 's' && Chars.boundary(text, end + 1) ? end + 1 : -1;
    }

    int decimal(int at) {
        int whole = unsigned(at);
        if (whole < 0 || whole + 1 >= length || text.charAt(whole) != '.') {
            return -1;
        }
        int end = Chars.digits(text, whole + 1);
        return end > whole + 1 ? atBoundary(end) : -1;
    }

    int integer(int at) {
        return atBoundary(unsigned(at));
    }

    /// End of the digits at a position or after a minus sign there.
    private int unsigned(int at) {
        int from = text.charAt(at) == '-' ? at + 1 : at;
        int end = from < length ? digitsFrom(from) : from;
        return end > from ? end : -1;
    }

    private int digitsFrom(int at) {
        if (at < runStart || at >= runEnd) {
            runStart = at;
            runEnd = Chars.digits(text, at);
        }
        return Math.max(at, runEnd);
    }

    private boolean digitAhead(int at) {
        if (at > lineEnd) {
            scanLine(at);
        }
        return digitAhead && lastDigit >= at;
    }

    private void scanLine(int at) {
        int end = text.indexOf('\n', at);
        lineEnd = end < 0 ? length : end;
        lastDigit = -1;
        for (int i = lineEnd - 1; i >= at && lastDigit < 0; i--) {
            char c = text.charAt(i);
            lastDigit = c >= '0' && c <= '9' ? i : -1;
        }
        digitAhead = lastDigit >= 0;
    }

    private int hexDigits(int at, int count) {
        if (at < 0 || at + count > length) {
            return -1;
        }
        for (int i = at; i < at + count; i++) {
            if (!Letters.hex(text.charAt(i))) {
                return -1;
            }
        }
        return at + count;
    }

    private int dash(int at) {
        return at >= 0 && at < length && text.charAt(at) == '-' ? at + 1 : -1;
    }

    private int atBoundary(int end) {
        return end >= 0 && Chars.boundary(text, end) ? end : -1;
    }
}
