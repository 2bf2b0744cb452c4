package dev.faultline.triage.grouping.rule;

/// Escapes in quoted texts of fingerprint rules: those of Python string literals; a backslash before anything else
/// stands for itself.
final class Escapes {
    private Escapes() {}

    static String read(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder out = new StringBuilder(quoted.length());
        int at = 0;
        while (at < quoted.length()) {
            char c = quoted.charAt(at);
            if (c != '\\' || at + 1 == quoted.length()) {
                out.append(c);
                at++;
            } else {
                at = escape(quoted, at, out);
            }
        }
        return out.toString();
    }

    private static int escape(String text, int at, StringBuilder out) {
        char kind = text.charAt(at + 1);
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            return codePoint(text, at, digits, out);
        }
        if (kind >= '0' && kind <= '7') {
            return octal(text, at, out);
        }
        String plain = "\\'\"abfnrtv";
        int index = plain.indexOf(kind);
        if (index < 0) {
            out.append('\\').append(kind);
        } else {
            out.append("\\'\"\u0007\b\f\n\r\t\u000b".charAt(index));
        }
        return at + 2;
    }

    private static int codePoint(String text, int at, int digits, StringBuilder out) {
        int end = at + 2 + digits;
        if (end <= text.length()) {
            try {
                int point = Integer.parseUnsignedInt(text, at + 2, end, 16);
                if (Character.isValidCodePoint(point)) {
                    out.appendCodePoint(point);
                    return end;
                }
            } catch (NumberFormatException notHex) {
                // stands for itself
            }
        }
        out.append('\\').append(text.charAt(at + 1));
        return at + 2;
    }

    private static int octal(String text, int at, StringBuilder out) {
        int end = at + 1;
        int value = 0;
        while (end < text.length() && end < at + 4 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
            value = value * 8 + text.charAt(end++) - '0';
        }
        out.append((char) value);
        return end;
    }
}
