package dev.faultline.store.index;

import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the releases of a project did in another home, by sessions that are not here. What a home told later takes the
/// place of what it told before, so that nothing counts twice.
///
/// @param origin id of that home, at most 64 characters; empty for one that does not say
/// @param at when it told so
/// @param releases with their health of all time; events, users and issues are not looked at
/// @param from begin of the first hour that `sessions` count
/// @param sessions by the hour, whose number is the bucket; with an empty name those of all releases together
public record ForeignHealth(
        String origin, Instant at, List<ReleaseFigures> releases, Instant from, List<ReleaseCounts> sessions) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int LONGEST_ORIGIN = 64;
    private static final int MOST_HOURS = 1_000_000;
    private static final long MOST = 1_000_000_000_000_000L;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /// @throws IllegalArgumentException if it cannot be: the message says what
    public ForeignHealth {
        if (origin.length() > LONGEST_ORIGIN) {
            throw new IllegalArgumentException("the id of a home has " + origin.length() + " characters");
        }
        plausible(at);
        plausible(from);
        releases = List.copyOf(releases);
        releases.forEach(ForeignHealth::check);
        sessions = List.copyOf(sessions);
        sessions.forEach(ForeignHealth::check);
    }

    private static void check(ReleaseFigures release) {
        Objects.requireNonNull(release.name(), "name of a release");
        Health health = Objects.requireNonNull(release.health(), "health of a release");
        plausible(release.firstSeen());
        plausible(release.lastSeen());
        plausible(
                release.name(),
                health.total(),
                health.crashed(),
                health.abnormal(),
                health.unhandled(),
                health.erroredAll(),
                health.users(),
                health.usersCrashed());
    }

    private static void check(ReleaseCounts count) {
        Objects.requireNonNull(count.release(), "release of sessions");
        plausible(count.release(), count.sessions(), count.crashed());
        if (count.bucket() < 0 || count.bucket() > MOST_HOURS) {
            throw new IllegalArgumentException(
                    "sessions of " + count.release() + " cannot be of hour " + count.bucket());
        }
    }

    /// Sessions that never said that they began can make a number negative, so only its size is looked at.
    private static void plausible(String release, long... numbers) {
        if (LongStream.of(numbers).anyMatch(number -> number < -MOST || number > MOST)) {
            throw new IllegalArgumentException("sessions of " + release + " cannot be so many");
        }
    }

    private static void plausible(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("no release can be seen at " + at);
        }
    }

    /// When the sessions of a count began, to the hour.
    public Instant at(ReleaseCounts count) {
        return from.plus(count.bucket(), ChronoUnit.HOURS);
    }

    /// As JSON.
    public byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    /// From JSON; null when it is none.
    public static @Nullable ForeignHealth read(byte[] json) {
        try {
            return JSON.readValue(json, ForeignHealth.class);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return null;
        }
    }
}
