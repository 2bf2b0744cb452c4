package dev.faultline.store.index;

import dev.faultline.event.EventId;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes from home to home in bundles. Any thread; questions block while the index is read.
public final class TransferQueries {
    private final Index index;

    TransferQueries(Index index) {
        this.index = index;
    }

    /// An event of a project by its id, 32 hex digits in any UUID form; null when it is not there.
    public @Nullable EventSummary event(String project, String eventId) {
        String hex = EventId.hex(eventId);
        if (hex == null) {
            return null;
        }
        List<EventSummary> found = index.ask(
                connection -> new EventQueries(connection, Instant.now()).byId(project, IssueConditions.uuid(hex)));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The figures of a project's releases by sessions that were counted here.
    ///
    /// @param recent begin of the time that adoption looks at
    public List<ReleaseFigures> ownReleases(String project, Instant recent) {
        return index.ask(
                connection -> ReleaseQueries.of(connection, project, false).figures(recent));
    }

    /// Sessions of a project by the hour that were counted here.
    ///
    /// @param from in the first hour
    public List<ReleaseCounts> ownSessions(String project, Instant from, int hours) {
        return index.ask(
                connection -> ReleaseQueries.of(connection, project, false).counts(from, 1, hours));
    }

    /// Whether what a home tells of a project is no newer than what it told before.
    public boolean knows(String project, ForeignHealth told) {
        return index.ask(connection -> new ForeignTable(connection).knows(project, told));
    }

    /// What other homes told of a project.
    ///
    /// @param from in the first hour of sessions
    /// @param recent begin of the time that adoption looks at
    public List<ForeignHealth> told(String project, Instant from, Instant recent) {
        return index.ask(connection -> new ForeignTable(connection)
                .told(Rows.number(connection, "SELECT id FROM projects WHERE slug = ?", project), from, recent));
    }
}
