package dev.faultline.store.index;

import dev.faultline.event.SessionCounts;
import dev.faultline.event.SessionUpdate;
import dev.faultline.triage.search.MainField;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Counts sessions of releases. For the digest's thread only; a part of an [IndexWriter], which commits it.
public final class SessionWriter {
    private final Terms terms;
    private final Releases releases;
    private final SessionTable sessions;
    private final ForeignTable foreign;

    SessionWriter(Connection connection, Terms terms, Releases releases) throws SQLException {
        this.terms = terms;
        this.releases = releases;
        sessions = new SessionTable(connection, terms);
        foreign = new ForeignTable(connection);
    }

    /// An update of a session, received at a time.
    public void update(int project, SessionUpdate update, Instant received) throws SQLException {
        seen(project, update.release(), received);
        sessions.update(project, update);
    }

    /// Sessions counted by the sender, received at a time.
    public void count(int project, SessionCounts counts, Instant received) throws SQLException {
        seen(project, counts.release(), received);
        sessions.count(project, counts);
    }

    /// How releases did in another home, by sessions that are not here.
    public void told(int project, ForeignHealth told) throws SQLException {
        foreign.add(project, told, release -> {
            seen(project, release.name(), release.firstSeen());
            return seen(project, release.name(), release.lastSeen());
        });
    }

    /// @return the number of the release; 0 for none
    private int seen(int project, @Nullable String release, Instant at) throws SQLException {
        if (release == null) {
            return 0;
        }
        int number = terms.number(Term.of(MainField.RELEASE, release));
        releases.seen(project, release, number, at);
        return number;
    }

    void flush() throws SQLException {
        sessions.flush();
    }
}
