package dev.faultline.event.read;

import org.jspecify.annotations.Nullable;

/// IP addresses as texts; nothing here ever asks a name server.
final class IpAddress {
    private static final String AUTO = "{{auto}}";

    private IpAddress() {}

    /// Whether it asks for the address of the sender.
    static boolean isAuto(@Nullable String text) {
        return AUTO.equals(text);
    }

    static boolean isValid(String text) {
        return text.length() <= 64 && (isV4(text) || isV6(text));
    }

    private static boolean isV4(String text) {
        int parts = 0;
        int start = 0;
        while (start <= text.length()) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            if (!isOctet(text, start, end)) {
                return false;
            }
            parts++;
            start = end + 1;
        }
        return parts == 4;
    }

    private static boolean isOctet(String text, int from, int to) {
        if (to <= from || to - from > 3) {
            return false;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = value * 10 + (c - '0');
        }
        return value <= 255;
    }

    private static boolean isV6(String text) {
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == 8;
        }
        String head = address.substring(0, gap);
        String tail = address.substring(gap + 2);
        int before = head.isEmpty() ? 0 : groups(head);
        int after = tail.isEmpty() ? 0 : groups(tail);
        return before >= 0 && after >= 0 && before + after < 8;
    }

    /// The number of 16-bit groups, a last IPv4 part counting as two; -1 if one is broken.
    private static int groups(String text) {
        int groups = 0;
        int start = 0;
        while (start <= text.length()) {
            int colon = text.indexOf(':', start);
            int end = colon < 0 ? text.length() : colon;
            if (colon < 0 && text.indexOf('.', start) >= 0) {
                return isV4(text.substring(start)) ? groups + 2 : -1;
            }
            if (end == start || end - start > 4 || !isHex(text, start, end)) {
                return -1;
            }
            groups++;
            start = end + 1;
        }
        return groups;
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
