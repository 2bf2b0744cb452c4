package dev.faultline.event.json;

import java.time.Instant;

/// Times as numbers: seconds since 1970, to the microsecond.
public final class Seconds {
    private Seconds() {}

    /// The canonical form of a time on the wire.
    public static double of(Instant time) {
        return (time.getEpochSecond() * 1e6 + Math.floorDiv(time.getNano(), 1000)) / 1e6;
    }
}
