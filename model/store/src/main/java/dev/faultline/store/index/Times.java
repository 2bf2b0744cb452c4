package dev.faultline.store.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Times as the index has them: microseconds and hours since 1970-01-01 UTC.
final class Times {
    private static final long MICROS = 1_000_000;
    private static final long HOUR = 3600 * MICROS;

    private Times() {}

    static long micros(Instant time) {
        long seconds = Math.clamp(time.getEpochSecond(), -100_000_000_000L, 1_000_000_000_000L);
        return seconds * MICROS + time.getNano() / 1000;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static long hour(long micros) {
        return Math.floorDiv(micros, HOUR);
    }

    static Instant startOfHour(long hour) {
        return instant(hour * HOUR);
    }
}
