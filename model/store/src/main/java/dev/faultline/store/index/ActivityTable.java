package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was decided about each issue.
final class ActivityTable {
    private static final String COLUMNS = "issue, record, at, who, what, before, COALESCE(undone, 0)";

    private final Connection connection;
    private final Batch insert;

    ActivityTable(Connection connection) throws SQLException {
        this.connection = connection;
        insert = new Batch(
                connection, "INSERT INTO activity (issue, record, at, who, what, before) VALUES (?, ?, ?, ?, ?, ?)");
    }

    void add(ActivityEntry entry) throws SQLException {
        insert.add(
                entry.issue(),
                entry.record(),
                Times.micros(entry.at()),
                entry.who() == null ? null : Term.cut(entry.who(), 200),
                entry.what().toString(),
                entry.before().toString());
    }

    void flush() throws SQLException {
        insert.execute();
    }

    List<ActivityEntry> ofRecord(long record) throws SQLException {
        flush();
        return Rows.list(
                connection,
                "SELECT " + COLUMNS + " FROM activity WHERE record = ? ORDER BY issue",
                List.of(record),
                ActivityTable::entry);
    }

    void undone(long record, long by) throws SQLException {
        Rows.update(connection, "UPDATE activity SET undone = ? WHERE record = ?", List.of(by, record));
    }

    /// Newest first.
    static List<ActivityEntry> ofIssue(Connection connection, long issue) throws SQLException {
        return Rows.list(
                connection,
                "SELECT " + COLUMNS + " FROM activity WHERE issue = ? ORDER BY record DESC",
                List.of(issue),
                ActivityTable::entry);
    }

    private static ActivityEntry entry(ResultSet row) throws SQLException {
        return new ActivityEntry(
                row.getLong(1),
                row.getLong(2),
                Times.instant(row.getLong(3)),
                row.getString(4),
                json(row.getString(5)),
                json(row.getString(6)),
                row.getLong(7));
    }

    private static ObjectNode json(String text) {
        try {
            return JsonMapper.shared().readTree(text) instanceof ObjectNode object
                    ? object
                    : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
