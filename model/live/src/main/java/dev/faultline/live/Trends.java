package dev.faultline.live;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// How often issues occurred over the last time. A snapshot.
///
/// @param events by issue, a number for each stretch of time; issues without any are left out
public record Trends(Span span, Map<Long, List<Long>> events) {

    /// Nothing is known yet.
    public static final Trends NONE = new Trends(Span.DAY, Map.of());

    public Trends {
        events = Map.copyOf(events);
    }

    /// How far back.
    public enum Span {
        /// 24 hours by the hour.
        DAY(1, 24),
        /// 14 days by the half day.
        FORTNIGHT(12, 28);

        private final int hours;
        private final int buckets;

        Span(int hours, int buckets) {
            this.hours = hours;
            this.buckets = buckets;
        }

        /// Length of a stretch in hours.
        public int hours() {
            return hours;
        }

        /// Number of stretches.
        public int buckets() {
            return buckets;
        }

        Instant from(Instant now) {
            Instant last = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 3600L * hours) * 3600L * hours);
            return last.minus((long) hours * (buckets - 1), ChronoUnit.HOURS);
        }
    }
}
