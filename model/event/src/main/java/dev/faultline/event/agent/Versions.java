package dev.faultline.event.agent;

import org.jspecify.annotations.Nullable;

/// Version numbers in User-Agent headers.
final class Versions {
    private Versions() {}

    /// The version that follows a mark, at most `parts` numbers; null if there is none.
    static @Nullable String after(String text, String mark, int parts) {
        int at = text.indexOf(mark);
        return at < 0 ? null : at(text, at + mark.length(), parts);
    }

    /// The version at a place: numbers with dots or underscores between them, written with dots.
    static @Nullable String at(String text, int start, int parts) {
        StringBuilder version = new StringBuilder();
        int left = parts;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.' || c == '_') {
                left--;
                boolean more = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
                if (left == 0 || !more) {
                    break;
                }
                version.append('.');
            } else if (Character.isDigit(c)) {
                version.append(c);
            } else {
                break;
            }
            at++;
        }
        return version.isEmpty() ? null : version.toString();
    }
}
