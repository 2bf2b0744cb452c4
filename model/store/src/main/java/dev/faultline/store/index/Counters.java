package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Events by issue and term, by issue and hour, by release or environment and hour, by hash. They are added up in
/// memory and written now and then, with the number of the last event they count; what was not written when the
/// process ended is counted again from the rows of the later events. That an issue has a term at all is written at
/// once.
final class Counters {
    private static final int CACHED = 400_000;

    private record IssueTerm(long issue, int term) {}

    private final Increments issueTerms;
    private final Increments issueHours;
    private final Increments termHours;
    private final HashCounts hashes;
    private final Recent<IssueTerm, Boolean> known = new Recent<>(CACHED);
    private final Batch newTerm;
    private final PreparedStatement findTerm;
    private final PreparedStatement hour;
    private final PreparedStatement hours;
    private long counted;

    Counters(Connection connection, long counted) throws SQLException {
        this.counted = counted;
        issueTerms = Increments.ofRowsThere(connection, "issue_terms", List.of("issue", "term"), List.of("n"));
        issueHours = new Increments(connection, "issue_hours", List.of("issue", "hr"), List.of("n"));
        termHours = new Increments(connection, "term_hours", List.of("project", "term", "hr"), List.of("n"));
        hashes = new HashCounts(connection);
        newTerm = new Batch(connection, "INSERT INTO issue_terms (issue, term, n) VALUES (?, ?, 0)");
        findTerm = connection.prepareStatement("SELECT 1 FROM issue_terms WHERE issue = ? AND term = ?");
        hour = connection.prepareStatement("SELECT n FROM issue_hours WHERE issue = ? AND hr = ?");
        hours = connection.prepareStatement(
                "SELECT COALESCE(SUM(n), 0) FROM issue_hours WHERE issue = ? AND hr >= ? AND hr < ?");
        Rows.list(
                        connection,
                        "SELECT seq, issue, project, ts, release, environment, terms, hash FROM events WHERE seq > ?",
                        List.of(counted),
                        Counters::read)
                .forEach(this::count);
    }

    /// What one event adds to.
    record Counted(
            long sequence,
            long issue,
            int project,
            long hour,
            int release,
            int environment,
            List<Integer> terms,
            String hash) {}

    private static Counted read(ResultSet row) throws SQLException {
        Object[] terms = (Object[]) row.getArray(7).getArray();
        return new Counted(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                Times.hour(row.getLong(4)),
                row.getInt(5),
                row.getInt(6),
                Arrays.stream(terms).map(Integer.class::cast).toList(),
                HashTable.text(row.getObject(8, UUID.class)));
    }

    void count(Counted event) {
        for (int term : event.terms) {
            issueTerms.add(event.issue, term, 0, 0, 1);
        }
        issueHours.add(event.issue, event.hour, 0, 0, 1);
        termHours.add(event.project, 0, event.hour, 0, 1);
        if (event.release != 0) {
            termHours.add(event.project, event.release, event.hour, 0, 1);
        }
        if (event.environment != 0) {
            termHours.add(event.project, event.environment, event.hour, 0, 1);
        }
        hashes.count(event.project, event.hash);
        counted = Math.max(counted, event.sequence);
    }

    /// Notes that an issue has a term; true when it had not.
    ///
    /// @param isNew whether the term was met first in this batch, so that no row can have it
    boolean note(long issue, int term, boolean isNew) throws SQLException {
        IssueTerm pair = new IssueTerm(issue, term);
        if (known.get(pair) != null) {
            return false;
        }
        known.put(pair, true);
        if (!isNew && stored(pair)) {
            return false;
        }
        newTerm.add(issue, term);
        return true;
    }

    private boolean stored(IssueTerm pair) throws SQLException {
        findTerm.setLong(1, pair.issue);
        findTerm.setInt(2, pair.term);
        try (ResultSet row = findTerm.executeQuery()) {
            return row.next();
        }
    }

    /// Events of an issue in an hour.
    long inHour(long issue, long at) throws SQLException {
        hour.setLong(1, issue);
        hour.setLong(2, at);
        try (ResultSet row = hour.executeQuery()) {
            return (row.next() ? row.getLong(1) : 0) + issueHours.pending(issue, at, 0, 0);
        }
    }

    /// Events of an issue in the hours from `from` to before `to`.
    long inHours(long issue, long from, long to) throws SQLException {
        hours.setLong(1, issue);
        hours.setLong(2, from);
        hours.setLong(3, to);
        long sum = 0;
        try (ResultSet row = hours.executeQuery()) {
            sum = row.next() ? row.getLong(1) : 0;
        }
        for (long at = from; at < to; at++) {
            sum += issueHours.pending(issue, at, 0, 0);
        }
        return sum;
    }

    /// Forgets what it knows of issues whose rows were changed.
    void forget(Set<Long> issues) {
        known.removeIf((pair, there) -> issues.contains(pair.issue));
    }

    /// Writes what must be there with each commit.
    void flushNotes() throws SQLException {
        newTerm.execute();
    }

    int pending() {
        return issueTerms.size() + issueHours.size() + termHours.size() + hashes.size();
    }

    /// Writes the sums; returns the number of the last event that is counted.
    long flush() throws SQLException {
        issueTerms.flush();
        issueHours.flush();
        termHours.flush();
        hashes.flush();
        return counted;
    }
}
