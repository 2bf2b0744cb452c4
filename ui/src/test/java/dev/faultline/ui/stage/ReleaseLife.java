package dev.faultline.ui.stage;

import dev.faultline.ui.stage.MemoryReleases.Sample;
import java.time.Duration;
import java.time.Instant;

/// How a release goes from the day it is out until now. Every count is that of all that was until a moment, so that
/// the figures of stretches of time add up to those of the whole.
record ReleaseLife(Sample sample) {

    /// Most events come while a release spreads; all of them have come by now.
    long events(Instant until) {
        double lived = hours(sample.firstSeen(), IssueMaker.NOW);
        double share = Math.clamp(hours(sample.firstSeen(), until) / lived, 0.0, 1.0);
        return (long) Math.floor(sample.events() * (1 - Math.pow(1 - share, 1.6)));
    }

    /// A release spreads within days, and goes when newer ones come.
    long sessions(Instant until) {
        double sessions = 0;
        for (int day = sample.age(); day >= 0; day--) {
            Instant end = IssueMaker.NOW.minus(Duration.ofDays(day));
            Instant begin = day == sample.age() ? sample.firstSeen() : end.minus(Duration.ofDays(1));
            sessions += onDay(day) * Math.clamp(hours(begin, until) / hours(begin, end), 0.0, 1.0);
        }
        return (long) Math.floor(sessions);
    }

    /// They come in waves.
    long crashed(Instant until) {
        double wave = Math.max(1, sample.sessionsADay() / 3.0);
        double sessions = sessions(until);
        return Math.round(sample.crashes() * (sessions - 0.6 * wave * Math.sin(sessions / wave)));
    }

    private double onDay(int day) {
        int lived = sample.age() - day;
        double spread = Math.min(1, (lived + 1) / 4.0) * Math.exp(-Math.max(0, lived - 6) / 9.0);
        return sample.sessionsADay() * spread * (0.85 + 0.15 * Math.sin(day * 2.1));
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes() / 60.0;
    }
}
