package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Removes the rows of events whose segment goes.
final class Retention {
    private Retention() {}

    static Set<Long> forget(Connection connection, long from, long to) throws SQLException {
        List<Long> range = List.of(EventEntry.sequence(from, 0), EventEntry.sequence(to, 0));
        Set<Long> issues = new TreeSet<>(Rows.list(
                connection,
                "SELECT DISTINCT issue FROM events WHERE seq >= ? AND seq < ?",
                range,
                row -> row.getLong(1)));
        delete(connection, "DELETE FROM events WHERE seq >= ? AND seq < ?", range);
        delete(connection, "DELETE FROM native_events WHERE seq >= ? AND seq < ?", range);
        delete(connection, "DELETE FROM event_modules WHERE seq >= ? AND seq < ?", range);
        TermBlocks.letGo(connection);
        return issues;
    }

    private static void delete(Connection connection, String sql, List<Long> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setLong(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }
}
