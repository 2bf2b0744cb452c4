package dev.faultline.store.index;

import dev.faultline.triage.issue.EventSummary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Questions about native events and the modules they want.
record ModuleQueries(Connection connection, EventQueries events) {
    private static final String WANTING = "m.status <> 'found'";
    private static final String SHOWN =
            " JOIN events e ON e.seq = m.seq JOIN issues i ON i.id = e.issue WHERE NOT i.deleted AND ";

    /// Native events whose symbols were not looked for yet, oldest first.
    List<EventSummary> untried(long after, int limit) throws SQLException {
        return read(
                "SELECT m.seq FROM native_events m" + SHOWN + "m.tried = FALSE AND m.seq > ? ORDER BY m.seq LIMIT "
                        + limit,
                after,
                " ORDER BY e.seq");
    }

    /// Events that want symbols, newest first.
    List<EventSummary> wanting(long before, int limit) throws SQLException {
        return read(
                "SELECT DISTINCT m.seq FROM event_modules m" + SHOWN + WANTING
                        + " AND m.seq < ? ORDER BY m.seq DESC LIMIT " + limit,
                before,
                " ORDER BY e.seq DESC");
    }

    private List<EventSummary> read(String numbers, long from, String order) throws SQLException {
        List<Long> found = Rows.list(connection, numbers, List.of(from), row -> row.getLong(1));
        return events.read(Condition.of(Dialect.among("e.seq"), (Object) found.toArray()), order);
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
