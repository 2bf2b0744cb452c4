package dev.faultline.live.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// How far back a chart looks, in equal stretches of whole hours.
public enum Period {
    DAY(1, 24),
    WEEK(6, 28),
    MONTH(24, 30),
    QUARTER(24, 90);

    private final int hours;
    private final int buckets;

    Period(int hours, int buckets) {
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

    /// Begin of the first stretch, so that the last one holds `now`. Stretches of a day begin at midnight of the zone
    /// as its clocks go now, shorter ones at hours that divide the day.
    public Instant from(Instant now, ZoneId zone) {
        ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime last = hour.minusHours(hour.getHour() % hours);
        return last.toInstant().minus((long) hours * (buckets - 1), ChronoUnit.HOURS);
    }
}
