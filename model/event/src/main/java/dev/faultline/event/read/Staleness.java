package dev.faultline.event.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Times before 1970: clocks that were never set.
final class Staleness {
    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private Staleness() {}

    static boolean isStale(Instant time) {
        return time.getEpochSecond() < 0;
    }

    static void refuse(Problems problems, String field, Instant time, @Nullable JsonNode sent) {
        problems.refuse(field, field + " is too stale: " + READABLE.format(time), sent);
    }
}
