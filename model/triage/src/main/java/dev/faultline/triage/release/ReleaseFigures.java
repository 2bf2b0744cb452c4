package dev.faultline.triage.release;

import java.time.Instant;
import java.util.OptionalDouble;

/// What is known of one release of a project.
///
/// @param name as sent
/// @param firstSeen when something of it was first received
/// @param events of all time
/// @param users distinct users of its events; new events may be counted a second late
/// @param newIssues issues whose first event came from it
/// @param health of all time
/// @param recentSessions its sessions in the time that adoption looks at
/// @param recentOfAll sessions of the whole project in that time
public record ReleaseFigures(
        String name,
        Instant firstSeen,
        Instant lastSeen,
        long events,
        long users,
        long newIssues,
        Health health,
        long recentSessions,
        long recentOfAll) {

    /// The release with its time, for ordering.
    public KnownRelease known() {
        return new KnownRelease(Release.parse(name), firstSeen);
    }

    /// Share of the project's recent sessions that were of this release, 0 to 1; empty without any.
    public OptionalDouble adoption() {
        if (recentOfAll <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp((double) recentSessions / recentOfAll, 0.0, 1.0));
    }

    /// Whether adoption rests on few sessions.
    public boolean fewRecent() {
        return recentOfAll < Health.FEW;
    }
}
