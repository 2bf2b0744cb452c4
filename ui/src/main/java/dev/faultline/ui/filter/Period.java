package dev.faultline.ui.filter;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How far back the window looks: what was seen since then.
enum Period {
    ALL(null),
    HOUR("-1h"),
    DAY("-24h"),
    WEEK("-7d"),
    MONTH("-30d"),
    QUARTER("-90d");

    private final @Nullable String value;

    Period(@Nullable String value) {
        this.value = value;
    }

    /// What stands after `lastSeen:`; null for nothing.
    @Nullable
    String value() {
        return value;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The period with a value; null when it is none of these.
    static @Nullable Period of(@Nullable String value) {
        for (Period period : values()) {
            if (Objects.equals(period.value, value)) {
                return period;
            }
        }
        return null;
    }
}
