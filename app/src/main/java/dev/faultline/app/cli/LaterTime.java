package dev.faultline.app.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time ahead as users write it: how long from now (`12h`, `7d`, `2w`), a day, or a day with time and offset.
final class LaterTime {
    private static final Pattern FROM_NOW = Pattern.compile("(\\d{1,5})([hdw])");

    private LaterTime() {}

    /// @throws UsageFailure if the text is no such time, or one that is over
    static Instant parse(String text, Instant now, ZoneId zone) {
        Instant time;
        try {
            time = read(text.strip(), now, zone);
        } catch (DateTimeException e) {
            throw new UsageFailure("'" + text + "' is no time: write 12h, 7d, 2w, 2026-12-01 or 2026-12-01T08:00:00Z");
        }
        if (!time.isAfter(now)) {
            throw new UsageFailure("'" + text + "' is over already");
        }
        return time;
    }

    private static Instant read(String text, Instant now, ZoneId zone) {
        Matcher fromNow = FROM_NOW.matcher(text);
        if (fromNow.matches()) {
            long hours = switch (fromNow.group(2)) {
                case "h" -> 1;
                case "d" -> 24;
                default -> 7 * 24;
            };
            return now.plus(Duration.ofHours(hours * Long.parseLong(fromNow.group(1))));
        }
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }
}
