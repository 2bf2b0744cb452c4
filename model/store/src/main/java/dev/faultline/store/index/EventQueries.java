package dev.faultline.store.index;

import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.search.Query;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions about events.
///
/// @param now decides what has become of issues' states that end by themselves
record EventQueries(Connection connection, Instant now) {
    /// Outer joins keep the order in which tables are read: the events first, by the condition on them.
    private static final String SELECT =
            "SELECT e.*, i.title AS issue_title, p.slug, f.val AS platform_name, r.val AS release_name,"
                    + " n.val AS environment_name, u.val AS user_name FROM events e"
                    + " LEFT JOIN issues i ON i.id = e.issue LEFT JOIN projects p ON p.id = e.project"
                    + " LEFT JOIN terms f ON f.id = e.platform LEFT JOIN terms r ON r.id = e.release"
                    + " LEFT JOIN terms n ON n.id = e.environment LEFT JOIN terms u ON u.id = e.usr WHERE NOT i.deleted AND ";

    List<EventSummary> page(Query query, @Nullable Long issue, long before, int limit) throws SQLException {
        EventConditions conditions =
                new EventConditions(new TermSearch(connection), new IssueConditions(connection, now));
        Condition condition = conditions.of(query);
        if (issue != null) {
            return newest(condition.and(Condition.of("e.issue = ? AND e.seq < ?", issue, before)), limit);
        }
        BitSet blocks = conditions.blocks(query);
        if (blocks == null) {
            return newest(condition.and(Condition.of("e.seq < ?", before)), limit);
        }
        List<EventSummary> found = new ArrayList<>();
        int block = (int) Math.min(EventEntry.block(before), Integer.MAX_VALUE - 1);
        for (block = blocks.previousSetBit(block); block >= 0 && found.size() < limit; ) {
            Condition range = Condition.of(
                    "e.seq >= ? AND e.seq < ?",
                    EventEntry.firstOf(block),
                    Math.min(before, EventEntry.firstOf(block + 1L)));
            found.addAll(newest(condition.and(range), limit - found.size()));
            block = block == 0 ? -1 : blocks.previousSetBit(block - 1);
        }
        return found;
    }

    private List<EventSummary> newest(Condition condition, int limit) throws SQLException {
        return read(condition, " ORDER BY e.seq DESC LIMIT " + limit);
    }

    List<EventSummary> after(long issue, long sequence, int limit) throws SQLException {
        return read(
                Condition.of("e.issue = ? AND e.seq > ?", issue, sequence), " ORDER BY e.issue, e.seq LIMIT " + limit);
    }

    List<EventSummary> byId(UUID id) throws SQLException {
        return read(Condition.of("e.event_id = ?", id), " ORDER BY e.seq DESC LIMIT 1");
    }

    List<EventSummary> byId(String project, UUID id) throws SQLException {
        return read(Condition.of("e.event_id = ? AND p.slug = ?", id, project), " LIMIT 1");
    }

    long olderThan(long issue, long sequence) throws SQLException {
        return Rows.number(connection, "SELECT COUNT(*) FROM events WHERE issue = ? AND seq < ?", issue, sequence);
    }

    long count(long issue) throws SQLException {
        return Rows.number(connection, "SELECT COUNT(*) FROM events WHERE issue = ?", issue);
    }

    List<EventSummary> read(Condition condition, String tail) throws SQLException {
        return Rows.list(connection, SELECT + condition.sql() + tail, condition.parameters(), EventQueries::summary);
    }

    private static EventSummary summary(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return new EventSummary(
                row.getLong("seq"),
                row.getObject("event_id", UUID.class).toString().replace("-", ""),
                row.getLong("issue"),
                row.getString("slug"),
                title == null ? row.getString("issue_title") : title,
                Codes.level(row.getInt("level")),
                Times.instant(row.getLong("ts")),
                Times.instant(row.getLong("received")),
                row.getString("platform_name"),
                name(row, "release", "release_name"),
                name(row, "environment", "environment_name"),
                name(row, "usr", "user_name"));
    }

    private static @Nullable String name(ResultSet row, String number, String name) throws SQLException {
        return row.getInt(number) == 0 ? null : row.getString(name);
    }
}
