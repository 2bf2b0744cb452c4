package dev.faultline.store.index;

import dev.faultline.triage.issue.EventSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Questions about native events and the modules they want.
record ModuleQueries(Connection connection, EventQueries events) {
    private static final String WANTING = "m.status <> 'found'";

    /// Native events whose symbols were not looked for yet, oldest first.
    List<EventSummary> untried(long after, int limit) throws SQLException {
        return events.read(
                Condition.of("e.seq IN (SELECT n.seq FROM native_events n WHERE n.tried = FALSE AND n.seq > ?)", after),
                " ORDER BY e.seq LIMIT " + limit);
    }

    /// Events that want symbols, newest first.
    List<EventSummary> wanting(long before, int limit) throws SQLException {
        return events.read(
                Condition.of(
                        "e.seq IN (SELECT m.seq FROM event_modules m WHERE " + WANTING + " AND m.seq < ?)", before),
                " ORDER BY e.seq DESC LIMIT " + limit);
    }

    long wanting() throws SQLException {
        return Rows.number(connection, "SELECT COUNT(DISTINCT m.seq) FROM event_modules m WHERE " + WANTING);
    }

    /// The modules that are wanted, those of most events first.
    List<WantedModule.Demand> wanted(int limit) throws SQLException {
        return Rows.list(
                connection,
                "SELECT o.debug_id, o.code_id, o.name, o.arch, MAX(m.status) AS status, COUNT(*) AS n,"
                        + " COUNT(DISTINCT e.issue) AS issues FROM event_modules m"
                        + " JOIN native_modules o ON o.id = m.module JOIN events e ON e.seq = m.seq WHERE " + WANTING
                        + " GROUP BY o.id, o.debug_id, o.code_id, o.name, o.arch ORDER BY n DESC, o.id LIMIT " + limit,
                List.of(),
                row -> new WantedModule.Demand(
                        new WantedModule(
                                row.getString("debug_id"),
                                row.getString("code_id"),
                                row.getString("name"),
                                row.getString("arch"),
                                row.getString("status")),
                        row.getLong("n"),
                        row.getLong("issues")));
    }
}
