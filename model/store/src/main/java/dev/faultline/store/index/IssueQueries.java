package dev.faultline.store.index;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions about issues.
///
/// @param now decides what has become of states that end by themselves
record IssueQueries(Connection connection, Instant now) {
    private static final String FROM = " FROM issues i LEFT JOIN projects p ON p.id = i.project WHERE NOT i.deleted";

    List<Issue> page(Query query, IssueSort sort, @Nullable Issue after, int limit) throws SQLException {
        String column = column(sort);
        Condition condition = condition(query);
        if (after != null) {
            condition = condition.and(Condition.of("(" + column + ", i.id) < (?, ?)", key(sort, after), after.id()));
        }
        return read(condition, " ORDER BY " + column + " DESC, i.id DESC LIMIT " + limit);
    }

    List<Long> ids(Query query) throws SQLException {
        Condition condition = condition(query);
        return Rows.list(
                connection,
                "SELECT i.id FROM issues i WHERE NOT i.deleted AND " + condition.sql() + " ORDER BY i.id",
                condition.parameters(),
                row -> row.getLong(1));
    }

    List<Issue> matching(Query query, Collection<Long> ids) throws SQLException {
        return ids.isEmpty() ? List.of() : read(condition(query).and(among(ids)), "");
    }

    List<Issue> byIds(Collection<Long> ids) throws SQLException {
        return ids.isEmpty() ? List.of() : read(among(ids), "");
    }

    List<Issue> byShortId(String shortId) throws SQLException {
        return read(Condition.of("i.short_id = ?", shortId), "");
    }

    long count(Query query, long madeAfter) throws SQLException {
        Condition condition = condition(query).and(Condition.of("i.id > ?", madeAfter));
        List<Long> counts = Rows.list(
                connection,
                "SELECT COUNT(*) FROM issues i WHERE NOT i.deleted AND " + condition.sql(),
                condition.parameters(),
                row -> row.getLong(1));
        return counts.getFirst();
    }

    private Condition condition(Query query) throws SQLException {
        return new IssueConditions(connection, now).of(query);
    }

    private static Condition among(Collection<Long> ids) {
        return Condition.of(Dialect.among("i.id"), (Object) ids.toArray());
    }

    private List<Issue> read(Condition condition, String tail) throws SQLException {
        Map<Long, List<String>> hashes = new HashMap<>();
        List<Issue> issues = Rows.list(
                connection,
                "SELECT i.*, p.slug" + FROM + " AND " + condition.sql() + tail,
                condition.parameters(),
                row -> issue(row, hashes));
        if (!issues.isEmpty()) {
            Rows.list(
                    connection,
                    "SELECT issue, hash FROM hashes WHERE " + Dialect.among("issue") + " ORDER BY hash",
                    List.of((Object) hashes.keySet().toArray()),
                    row -> hashes.getOrDefault(row.getLong(1), new ArrayList<>())
                            .add(row.getString(2)));
        }
        return issues;
    }

    /// The list of hashes is filled afterwards, for all issues at once.
    private Issue issue(ResultSet row, Map<Long, List<String>> hashes) throws SQLException {
        IssueState state = IssueStates.asOf(IssueTable.state(row), now);
        return new Issue(
                row.getLong("id"),
                row.getString("short_id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("type"),
                row.getString("val"),
                row.getString("culprit"),
                Codes.level(row.getInt("level")),
                state.status(),
                state.substatus(),
                row.getString("platform"),
                row.getLong("events"),
                row.getLong("users"),
                Times.instant(row.getLong("first_seen")),
                Times.instant(row.getLong("last_seen")),
                row.getString("first_release"),
                row.getString("last_release"),
                IssueTable.environments(row),
                row.getString("assignee"),
                hashes.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>()),
                row.getBoolean("seen"));
    }

    private static String column(IssueSort sort) {
        return switch (sort) {
            case LAST_SEEN -> "i.last_seen";
            case FIRST_SEEN -> "i.first_seen";
            case EVENTS -> "i.events";
            case USERS -> "i.users";
        };
    }

    private static long key(IssueSort sort, Issue issue) {
        return switch (sort) {
            case LAST_SEEN -> Times.micros(issue.lastSeen());
            case FIRST_SEEN -> Times.micros(issue.firstSeen());
            case EVENTS -> issue.events();
            case USERS -> issue.users();
        };
    }
}
