package dev.faultline.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// A time span in its greatest whole unit.
record Age(Unit unit, long count) {

    enum Unit {
        NOW(0),
        SECONDS(1),
        MINUTES(60),
        HOURS(3_600),
        DAYS(86_400),
        MONTHS(2_629_746),
        YEARS(31_556_952);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Age between(Instant then, Instant now) {
        long seconds = Duration.between(then, now).toSeconds();
        Unit[] units = Unit.values();
        for (int i = units.length - 1; i > 0; i--) {
            if (seconds >= units[i].seconds) {
                return new Age(units[i], seconds / units[i].seconds);
            }
        }
        return new Age(Unit.NOW, 0);
    }
}
