package dev.faultline.ui.detail.crumb;

import java.time.Duration;

/// A time span from the event in the unit that suits its size.
///
/// @param unit how to read `text`
/// @param text the number in digits, with a sign: `−12.402`, `−4:07`, `+3:12`
record Offset(Unit unit, String text) {

    enum Unit {
        SECONDS,
        MINUTES,
        HOURS
    }

    /// @param point what stands before the fraction of a number
    static Offset of(Duration span, char point) {
        String sign = span.isNegative() ? "\u2212" : span.isZero() ? "" : "+";
        Duration size = span.abs();
        if (size.compareTo(Duration.ofMinutes(1)) < 0) {
            return new Offset(Unit.SECONDS, "%s%d%c%03d".formatted(sign, size.toSeconds(), point, size.toMillisPart()));
        }
        if (size.compareTo(Duration.ofHours(1)) < 0) {
            return new Offset(Unit.MINUTES, "%s%d:%02d".formatted(sign, size.toMinutes(), size.toSecondsPart()));
        }
        return new Offset(Unit.HOURS, "%s%d:%02d".formatted(sign, size.toHours(), size.toMinutesPart()));
    }
}
