package dev.faultline.ui.detail.card;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Moments as contexts have them: a date, a time and an offset, as ISO 8601 writes them.
final class Moments {
    private Moments() {}

    /// The moment; null where the words are none.
    static @Nullable Instant of(@Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(words).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
