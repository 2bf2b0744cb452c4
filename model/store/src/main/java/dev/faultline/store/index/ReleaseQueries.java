package dev.faultline.store.index;

import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.MainField;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Questions about the releases of a project, answered by counters; none looks at events.
///
/// @param foreign whether what other homes told counts as well
record ReleaseQueries(Connection connection, long project, boolean foreign) {
    private static final int REGRESSED = 4;

    static ReleaseQueries of(Connection connection, String project) throws SQLException {
        return of(connection, project, true);
    }

    static ReleaseQueries of(Connection connection, String project, boolean foreign) throws SQLException {
        return new ReleaseQueries(
                connection, Rows.number(connection, "SELECT id FROM projects WHERE slug = ?", project), foreign);
    }

    /// All releases, in no order.
    ///
    /// @param recent the time that adoption looks at begins in this hour
    List<ReleaseFigures> figures(Instant recent) throws SQLException {
        Map<Long, Long> events = sums("SELECT term, SUM(n) FROM term_hours WHERE project = ? GROUP BY term", project);
        long hour = Times.hour(Times.micros(recent));
        Map<Long, Long> sessions = sums(
                "SELECT release, SUM(total) FROM session_hours WHERE project = ? AND hr >= ? GROUP BY release",
                project,
                hour);
        Map<Long, Long> told = foreign ? new ForeignTable(connection).sessions(project, hour) : Map.of();
        long all = sessions.values().stream().mapToLong(Long::longValue).sum() + told.getOrDefault(0L, 0L);
        told.forEach((release, count) -> sessions.merge(release, count, Long::sum));
        Map<Long, Health> health = health();
        Map<String, Long> made = newIssues();
        return Rows.list(
                connection,
                "SELECT r.term, t.val, r.first_seen, r.last_seen, r.users FROM releases r"
                        + " JOIN terms t ON t.id = r.term WHERE r.project = ?",
                List.of(project),
                row -> new ReleaseFigures(
                        row.getString(2),
                        Times.instant(row.getLong(3)),
                        Times.instant(row.getLong(4)),
                        events.getOrDefault(row.getLong(1), 0L),
                        row.getLong(5),
                        made.getOrDefault(row.getString(2), 0L),
                        health.getOrDefault(row.getLong(1), Health.NONE),
                        sessions.getOrDefault(row.getLong(1), 0L),
                        all));
    }

    private Map<Long, Health> health() throws SQLException {
        Map<Long, long[]> users = new HashMap<>();
        Rows.list(
                connection,
                "SELECT release, users, crashed FROM session_totals WHERE project = ?",
                List.of(project),
                row -> users.put(row.getLong(1), new long[] {row.getLong(2), row.getLong(3)}));
        Map<Long, Health> health = new HashMap<>();
        Rows.list(
                connection,
                "SELECT release, SUM(total), SUM(crashed), SUM(abnormal), SUM(unhandled), SUM(errored)"
                        + " FROM session_hours WHERE project = ? GROUP BY release",
                List.of(project),
                row -> health.put(row.getLong(1), health(row, users.getOrDefault(row.getLong(1), new long[2]))));
        if (foreign) {
            new ForeignTable(connection)
                    .health(project)
                    .forEach((release, told) -> health.merge(release, told, Health::plus));
        }
        return health;
    }

    private static Health health(ResultSet row, long[] users) throws SQLException {
        return new Health(
                row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), users[0], users[1]);
    }

    private Map<String, Long> newIssues() throws SQLException {
        Map<String, Long> made = new HashMap<>();
        Rows.list(
                connection,
                "SELECT first_release, COUNT(*) FROM issues WHERE project = ? AND NOT deleted"
                        + " AND first_release IS NOT NULL GROUP BY first_release",
                List.of(project),
                row -> made.put(row.getString(1), row.getLong(2)));
        return made;
    }

    private Map<Long, Long> sums(String sql, Object... parameters) throws SQLException {
        Map<Long, Long> sums = new HashMap<>();
        Rows.list(connection, sql, List.of(parameters), row -> sums.put(row.getLong(1), row.getLong(2)));
        return sums;
    }

    /// Events and sessions in equal stretches of time; stretches in which a release has none are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    List<ReleaseCounts> counts(Instant from, int hours, int buckets) throws SQLException {
        long first = Times.hour(Times.micros(from));
        List<Object> range = List.of(first, hours, project, first, first + (long) hours * buckets);
        List<ReleaseCounts> counts = new ArrayList<>(Rows.list(
                connection,
                "SELECT t.val, (h.hr - ?) / ? AS bucket, SUM(h.n) FROM term_hours h JOIN terms t ON t.id = h.term"
                        + " WHERE h.project = ? AND h.hr >= ? AND h.hr < ?"
                        + " AND (h.term = 0 OR (t.kind = 1 AND t.name = '" + MainField.RELEASE.word()
                        + "')) GROUP BY t.val, bucket",
                range,
                row -> new ReleaseCounts(row.getString(1), row.getInt(2), row.getLong(3), 0, 0)));
        String sessions = "(h.hr - ?) / ? AS bucket, SUM(h.total), SUM(h.crashed) FROM session_hours h";
        String within = " WHERE h.project = ? AND h.hr >= ? AND h.hr < ?";
        counts.addAll(Rows.list(
                connection,
                "SELECT t.val, " + sessions + " JOIN terms t ON t.id = h.release" + within
                        + " AND h.release <> 0 GROUP BY t.val, bucket",
                range,
                row -> new ReleaseCounts(row.getString(1), row.getInt(2), 0, row.getLong(3), row.getLong(4))));
        counts.addAll(Rows.list(
                connection,
                "SELECT '', " + sessions + within + " GROUP BY bucket",
                range,
                row -> new ReleaseCounts("", row.getInt(2), 0, row.getLong(3), row.getLong(4))));
        if (foreign) {
            counts.addAll(new ForeignTable(connection).counts(project, first, hours, buckets));
        }
        return counts;
    }

    /// Events of each issue in two releases; issues with events in neither are left out.
    List<IssueCounts> compare(String before, String after) throws SQLException {
        Map<Long, long[]> counts = new HashMap<>();
        count(before, 0, counts);
        count(after, 1, counts);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] + entry.getValue()[1] > 0)
                .map(entry -> new IssueCounts(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private void count(String release, int place, Map<Long, long[]> counts) throws SQLException {
        Rows.list(
                connection,
                "SELECT it.issue, it.n FROM terms t JOIN issue_terms it ON it.term = t.id"
                        + " JOIN issues i ON i.id = it.issue WHERE t.kind = 1 AND t.name = ? AND t.val = ?"
                        + " AND i.project = ? AND NOT i.deleted",
                List.of(MainField.RELEASE.word(), release, project),
                row -> {
                    counts.computeIfAbsent(row.getLong(1), issue -> new long[2])[place] = row.getLong(2);
                    return release;
                });
    }

    /// Issues that came back after they were resolved, and stand so, with the time; newest first.
    List<Regression> regressions(Instant from, int most) throws SQLException {
        return Rows.list(
                connection,
                "SELECT id, title, since FROM issues WHERE project = ? AND NOT deleted AND substatus = " + REGRESSED
                        + " AND since >= ? ORDER BY since DESC, id DESC LIMIT " + most,
                List.of(project, Times.micros(from)),
                row -> new Regression(row.getLong(1), row.getString(2), Times.instant(row.getLong(3))));
    }
}
