package dev.faultline.event.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Times as SDKs send them: seconds since 1970 as number or text, or ISO 8601 with or without zone (none means UTC).
/// Kept to the microsecond, as far as a floating-point number tells.
final class Timestamps {
    private static final long LATEST = 253_402_300_799L;
    private static final long EARLIEST = -62_135_596_800L;

    private Timestamps() {}

    /// The time, or null if it is none.
    static @Nullable Instant read(JsonNode value) {
        if (value.isNumber()) {
            return seconds(value.doubleValue());
        }
        return value.isString() ? text(value.stringValue().strip()) : null;
    }

    /// Why [#read] gave null.
    static String reason(JsonNode value) {
        return value.isNumber() ? "timestamp out of range" : "expected a timestamp";
    }

    private static @Nullable Instant seconds(double seconds) {
        if (!(seconds >= EARLIEST && seconds <= LATEST)) {
            return null;
        }
        long micros = Math.round(seconds * 1e6);
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
    }

    private static @Nullable Instant text(String text) {
        if (text.length() > 64) {
            return null;
        }
        if (text.length() < 10 || text.charAt(4) != '-') {
            return number(text);
        }
        try {
            return iso(text);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static @Nullable Instant number(String text) {
        try {
            return seconds(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// `2021-04-26T08:00:05.123456+0100` and everything that leaves parts of it out from the right.
    private static Instant iso(String text) {
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = two(text, 5);
        int day = two(text, 8);
        if (text.length() == 10) {
            return LocalDateTime.of(year, month, day, 0, 0).toInstant(ZoneOffset.UTC);
        }
        int hour = two(text, 11);
        int minute = two(text, 14);
        int at = 16;
        int second = 0;
        int nanos = 0;
        if (at < text.length() && text.charAt(at) == ':') {
            second = two(text, 17);
            at = 19;
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            int end = digitsEnd(text, at + 1);
            nanos = nanos(text, at + 1, end);
            at = end;
        }
        boolean leap = second == 60;
        LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, leap ? 59 : second, nanos);
        return local.toInstant(offset(text.substring(at).strip()));
    }

    private static ZoneOffset offset(String zone) {
        if (zone.isEmpty() || zone.equalsIgnoreCase("Z") || zone.equalsIgnoreCase("UTC")) {
            return ZoneOffset.UTC;
        }
        char sign = zone.charAt(0);
        if (sign != '+' && sign != '-') {
            throw new DateTimeException("no offset");
        }
        int hours = two(zone, 1);
        String rest = zone.substring(3).replace(":", "");
        int minutes = rest.isEmpty() ? 0 : Integer.parseInt(rest, 0, 2, 10);
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -60 : 60) * (hours * 60 + minutes));
    }

    private static int two(String text, int at) {
        int tens = Character.digit(text.charAt(at), 10);
        int ones = Character.digit(text.charAt(at + 1), 10);
        if (tens < 0 || ones < 0) {
            throw new DateTimeException("no digits");
        }
        return tens * 10 + ones;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nanos(String text, int from, int to) {
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            nanos = nanos * 10 + (from + i < to ? Character.digit(text.charAt(from + i), 10) : 0);
        }
        return nanos;
    }
}
