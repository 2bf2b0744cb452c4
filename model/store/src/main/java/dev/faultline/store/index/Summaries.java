package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions answered by counters; none looks at all events.
record Summaries(Connection connection) {

    Statistics statistics(long indexBytes) throws SQLException {
        return new Statistics(
                projects(),
                number("SELECT COUNT(*) FROM events"),
                number("SELECT COUNT(*) FROM issues WHERE NOT deleted"),
                number("SELECT COUNT(*) FROM issues WHERE NOT deleted AND status = 1"),
                number("SELECT COALESCE(SUM(total), 0) FROM session_hours"),
                kept(),
                rejected(),
                number("SELECT COALESCE(MAX(CAST(val AS BIGINT)), 1) FROM meta WHERE name = 'next'"),
                indexBytes,
                received("SELECT received FROM events ORDER BY seq LIMIT 1"),
                received("SELECT received FROM events ORDER BY seq DESC LIMIT 1"));
    }

    private long number(String sql) throws SQLException {
        return Rows.number(connection, sql);
    }

    private @Nullable Instant received(String sql) throws SQLException {
        return Rows.first(connection, sql, List.of(), row -> Times.instant(row.getLong(1)));
    }

    private List<Statistics.Kept> kept() throws SQLException {
        return Rows.list(
                connection,
                "SELECT p.slug, t.val, k.n, k.bytes FROM kept_items k JOIN projects p ON p.id = k.project"
                        + " JOIN terms t ON t.id = k.type ORDER BY p.slug, t.val",
                List.of(),
                row -> new Statistics.Kept(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    private List<Statistics.Rejected> rejected() throws SQLException {
        return Rows.list(
                connection,
                "SELECT p.val, t.val, r.n FROM rejects r JOIN terms p ON p.id = r.project"
                        + " JOIN terms t ON t.id = r.reason ORDER BY p.val, t.val",
                List.of(),
                row -> new Statistics.Rejected(row.getString(1), row.getString(2), row.getLong(3)));
    }

    List<ProjectEntry> projects() throws SQLException {
        return Rows.list(
                connection,
                "SELECT p.slug, p.first_seen, (SELECT COUNT(*) FROM issues i WHERE i.project = p.id AND NOT i.deleted)"
                        + " FROM projects p ORDER BY p.slug",
                List.of(),
                row -> new ProjectEntry(row.getString(1), Times.instant(row.getLong(2)), row.getLong(3)));
    }

    List<ReleaseEntry> releases() throws SQLException {
        return Rows.list(
                connection,
                "SELECT p.slug, t.val, r.first_seen, r.last_seen FROM releases r JOIN projects p ON p.id = r.project"
                        + " JOIN terms t ON t.id = r.term ORDER BY r.first_seen DESC, r.term DESC",
                List.of(),
                row -> new ReleaseEntry(
                        row.getString(1),
                        row.getString(2),
                        Times.instant(row.getLong(3)),
                        Times.instant(row.getLong(4))));
    }

    List<String> environments() throws SQLException {
        return Rows.list(
                connection,
                "SELECT val FROM terms WHERE kind = 1 AND name = 'environment' AND val <> '' ORDER BY val",
                List.of(),
                row -> row.getString(1));
    }

    List<Facet> facets(long issue, int most) throws SQLException {
        record Row(Term term, long count) {}
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        Rows.list(
                        connection,
                        "SELECT t.kind, t.name, t.val, it.n FROM issue_terms it LEFT JOIN terms t ON t.id = it.term"
                                + " WHERE it.issue = ? ORDER BY t.kind DESC, t.name, it.n DESC, t.val",
                        List.of(issue),
                        row -> new Row(
                                new Term(row.getInt(1) == 1, row.getString(2), row.getString(3)), row.getLong(4)))
                .forEach(row -> byName.computeIfAbsent(row.term.kind() + row.term.name(), name -> new ArrayList<>())
                        .add(row));
        return byName.values().stream()
                .map(rows -> new Facet(
                        rows.getFirst().term.field(),
                        rows.getFirst().term.name(),
                        rows.size(),
                        rows.stream()
                                .limit(most)
                                .map(row -> new Facet.Value(row.term.value(), row.count))
                                .toList()))
                .toList();
    }

    /// Events by hour from `from` on, `hours` of them.
    long[] ofIssue(long issue, Instant from, int hours) throws SQLException {
        return series("SELECT hr, n FROM issue_hours WHERE issue = ? AND hr >= ? AND hr < ?", issue, from, hours);
    }

    long[] ofProject(String project, Instant from, int hours) throws SQLException {
        long id = Rows.number(connection, "SELECT id FROM projects WHERE slug = ?", project);
        return series(
                "SELECT hr, n FROM term_hours WHERE project = ? AND term = 0 AND hr >= ? AND hr < ?", id, from, hours);
    }

    Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets) throws SQLException {
        long first = Times.hour(Times.micros(from));
        Map<Long, long[]> trends = new HashMap<>();
        if (!issues.isEmpty()) {
            Rows.list(
                    connection,
                    "SELECT issue, hr, n FROM issue_hours WHERE " + Dialect.among("issue") + " AND hr >= ? AND hr < ?",
                    List.of(issues.toArray(), first, first + (long) hours * buckets),
                    row -> trends.computeIfAbsent(row.getLong(1), issue -> new long[buckets])[
                                    (int) ((row.getLong(2) - first) / hours)] +=
                            row.getLong(3));
        }
        return trends;
    }

    private long[] series(String sql, long of, Instant from, int hours) throws SQLException {
        long first = Times.hour(Times.micros(from));
        long[] series = new long[hours];
        Rows.list(
                connection,
                sql,
                List.of(of, first, first + hours),
                row -> series[(int) (row.getLong(1) - first)] += row.getLong(2));
        return series;
    }
}
