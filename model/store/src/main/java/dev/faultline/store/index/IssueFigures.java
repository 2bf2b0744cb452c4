package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What an issue is known by after events came or went: users, times, releases, environments.
record IssueFigures(Connection connection) {
    private static final String RELEASE =
            "SELECT t.val FROM events e LEFT JOIN terms t ON t.id = NULLIF(e.release, 0) WHERE e.issue = ? AND e.seq = ?";

    /// @param growth by how many events it grew
    void refresh(OpenIssue issue, long growth) throws SQLException {
        issue.events += growth;
        long users = Rows.number(
                connection,
                "SELECT COUNT(*) FROM issue_terms i JOIN terms t ON t.id = i.term"
                        + " WHERE i.issue = ? AND t.kind = 1 AND t.name = 'user'",
                issue.id);
        issue.state = issue.state.shifted(growth, users - issue.users);
        issue.users = users;
        issue.environments.clear();
        issue.environments.addAll(new TreeSet<>(Rows.list(
                connection,
                "SELECT t.val FROM issue_terms i JOIN terms t ON t.id = i.term"
                        + " WHERE i.issue = ? AND t.kind = 1 AND t.name = 'environment'",
                List.of(issue.id),
                row -> row.getString(1))));
        issue.usualPerHour = -1;
        Rows.list(
                connection,
                "SELECT COUNT(*), MIN(ts), MAX(ts), MIN(seq), MAX(CASE WHEN release <> 0 THEN seq END) FROM events"
                        + " WHERE issue = ?",
                List.of(issue.id),
                row -> ofEvents(issue, row));
    }

    /// Where events of an issue are no longer in the store, what is known of them stays.
    private boolean ofEvents(OpenIssue issue, ResultSet row) throws SQLException {
        long stored = row.getLong(1);
        if (stored == 0) {
            return false;
        }
        long newestReleased = row.getLong(5);
        if (stored == issue.events) {
            issue.firstSeen = row.getLong(2);
            issue.lastSeen = row.getLong(3);
            issue.firstRelease = release(issue, row.getLong(4));
            issue.lastRelease = newestReleased == 0 ? null : release(issue, newestReleased);
        } else {
            issue.firstSeen = Math.min(issue.firstSeen, row.getLong(2));
            issue.lastSeen = Math.max(issue.lastSeen, row.getLong(3));
            issue.lastRelease = newestReleased == 0 ? issue.lastRelease : release(issue, newestReleased);
        }
        return true;
    }

    private @Nullable String release(OpenIssue issue, long sequence) throws SQLException {
        return Rows.first(connection, RELEASE, List.of(issue.id, sequence), row -> row.getString(1));
    }
}
