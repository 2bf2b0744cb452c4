package dev.faultline.bundle.index;

import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/// How the releases of a project did when the bundle was written, as the home knew it from their sessions: the sessions
/// themselves are not in the bundle.
///
/// @param releases those of the bundle's events
/// @param from begin of the first hour that `sessions` count
/// @param sessions of these releases by the hour, and with an empty name of all releases of the project together; the
///     bucket is the number of the hour, events are not counted
public record IndexedHealth(String project, List<ReleaseFigures> releases, Instant from, List<ReleaseCounts> sessions) {
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MOST_HOURS = 1_000_000;

    public IndexedHealth {
        Objects.requireNonNull(project, "project");
        releases = List.copyOf(releases);
        sessions = List.copyOf(sessions);
        releases.forEach(release -> {
            Objects.requireNonNull(release.name(), "name of a release");
            Objects.requireNonNull(release.health(), "health of a release");
            plausible(release.firstSeen());
            plausible(release.lastSeen());
        });
        plausible(from);
        sessions.forEach(count -> {
            Objects.requireNonNull(count.release(), "release of sessions");
            if (count.bucket() < 0 || count.bucket() > MOST_HOURS || count.sessions() < 0 || count.crashed() < 0) {
                throw new IllegalArgumentException("sessions of " + count.release() + " cannot be so many");
            }
        });
    }

    /// When the sessions of a count began, to the hour.
    Instant at(ReleaseCounts count) {
        return from.plus(count.bucket(), ChronoUnit.HOURS);
    }

    private static void plausible(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("no release can be seen at " + at);
        }
    }
}
