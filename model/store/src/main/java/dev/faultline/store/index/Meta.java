package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A few numbers by name, such as the position in the log.
final class Meta {
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();
    private final Batch insert;
    private final Batch update;

    Meta(Connection connection) throws SQLException {
        insert = new Batch(connection, "INSERT INTO meta (val, name) VALUES (?, ?)");
        update = new Batch(connection, "UPDATE meta SET val = ? WHERE name = ?");
        Rows.list(
                connection,
                "SELECT name, val FROM meta",
                List.of(),
                row -> stored.put(row.getString(1), row.getString(2)));
    }

    long number(String name, long otherwise) {
        String value = changed.getOrDefault(name, stored.get(name));
        return value == null ? otherwise : Long.parseLong(value);
    }

    void set(String name, long value) {
        changed.put(name, Long.toString(value));
    }

    void flush() throws SQLException {
        for (Map.Entry<String, String> entry : changed.entrySet()) {
            String before = stored.put(entry.getKey(), entry.getValue());
            if (!entry.getValue().equals(before)) {
                (before == null ? insert : update).add(entry.getValue(), entry.getKey());
            }
        }
        changed.clear();
        insert.execute();
        update.execute();
    }
}
