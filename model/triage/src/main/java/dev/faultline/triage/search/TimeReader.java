package dev.faultline.triage.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads terms about time: `-24h` (within the last day), `+7d` (longer than a week ago), `>2026-11-01`,
/// `2026-11-01T08:30:00Z`. Times without a zone are UTC.
final class TimeReader {
    private static final Pattern RELATIVE = Pattern.compile("([+-])(\\d{1,6})([smhdw])");

    private final Instant now;

    TimeReader(Instant now) {
        this.now = now;
    }

    Query query(MainField field, Token.Value value) throws QuerySyntaxException {
        Key key = new Key.Field(field == MainField.AGE ? MainField.FIRST_SEEN : field);
        Matcher relative = RELATIVE.matcher(value.text());
        if (relative.matches()) {
            Instant moment = now.minus(duration(relative));
            return new Query.Temporal(
                    key, relative.group(1).equals("-") ? Comparison.GREATER_OR_EQUAL : Comparison.LESS, moment);
        }
        Compared compared = Compared.of(value);
        if (compared != null) {
            return new Query.Temporal(
                    key, compared.comparison(), moment(compared.rest()).from());
        }
        Span span = moment(value);
        return new Query.And(List.of(
                new Query.Temporal(key, Comparison.GREATER_OR_EQUAL, span.from()),
                new Query.Temporal(key, Comparison.LESS, span.to())));
    }

    private record Span(Instant from, Instant to) {}

    private static Duration duration(Matcher relative) {
        long amount = Long.parseLong(relative.group(2));
        return switch (relative.group(3)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofDays(7 * amount);
        };
    }

    private static Span moment(Token.Value value) throws QuerySyntaxException {
        Span span = span(value.text());
        if (span == null) {
            throw new QuerySyntaxException(QueryFault.NO_TIME, value);
        }
        return span;
    }

    private static @Nullable Span span(String text) {
        try {
            if (text.length() == 10) {
                Instant day = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
                return new Span(day, day.plus(Duration.ofDays(1)));
            }
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            Instant moment = zoned
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            return new Span(moment, moment.plusSeconds(1));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
