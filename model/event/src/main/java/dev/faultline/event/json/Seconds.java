package dev.faultline.event.json;

import java.math.BigDecimal;
import java.time.Instant;

/// Times as numbers: seconds since 1970, to the microsecond.
public final class Seconds {
    private Seconds() {}

    /// The canonical form of a time on the wire, with at least one decimal and never with an exponent.
    public static BigDecimal of(Instant time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getEpochSecond())
                .add(BigDecimal.valueOf(Math.floorDiv(time.getNano(), 1000), 6))
                .stripTrailingZeros();
        return seconds.scale() < 1 ? seconds.setScale(1) : seconds;
    }
}
