package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which events have native frames, whether their symbols were looked for, and which modules they want.
final class ModuleTable {
    private static final int CACHED = 10_000;

    /// A module whatever became of it.
    private record Key(String debugId, String codeId, String name, String arch) {
        static Key of(WantedModule module) {
            return new Key(module.debugId(), module.codeId(), module.name(), module.arch());
        }
    }

    private final PreparedStatement find;
    private final Batch newEvent;
    private final Batch tried;
    private final Batch newModule;
    private final Batch forget;
    private final Batch want;
    private final Recent<Key, Integer> known = new Recent<>(CACHED);
    private int next;

    ModuleTable(Connection connection) throws SQLException {
        find = connection.prepareStatement(
                "SELECT id FROM native_modules WHERE debug_id = ? AND code_id = ? AND name = ? AND arch = ?");
        newEvent = new Batch(connection, "INSERT INTO native_events (seq, tried) VALUES (?, FALSE)");
        tried = new Batch(connection, "UPDATE native_events SET tried = TRUE WHERE seq = ?");
        newModule = new Batch(
                connection, "INSERT INTO native_modules (debug_id, code_id, name, arch, id) VALUES (?, ?, ?, ?, ?)");
        forget = new Batch(connection, "DELETE FROM event_modules WHERE seq = ?");
        want = new Batch(connection, "INSERT INTO event_modules (module, seq, status) VALUES (?, ?, ?)");
        next = (int) Rows.number(connection, "SELECT COALESCE(MAX(id), 0) + 1 FROM native_modules");
    }

    void add(long sequence) throws SQLException {
        newEvent.add(sequence);
    }

    /// Of modules that differ in nothing, the one that is wanted most counts.
    void tried(long sequence, List<WantedModule> modules) throws SQLException {
        tried.add(sequence);
        forget.add(sequence);
        Map<Integer, String> statuses = new LinkedHashMap<>();
        for (WantedModule module : modules) {
            statuses.merge(number(Key.of(module)), module.status(), (a, b) -> a.equals("found") ? b : a);
        }
        flush();
        for (Map.Entry<Integer, String> entry : statuses.entrySet()) {
            want.add(entry.getKey(), sequence, entry.getValue());
        }
    }

    private int number(Key key) throws SQLException {
        Integer cached = known.get(key);
        if (cached != null) {
            return cached;
        }
        find.setString(1, key.debugId);
        find.setString(2, key.codeId);
        find.setString(3, key.name);
        find.setString(4, key.arch);
        int number;
        try (ResultSet row = find.executeQuery()) {
            number = row.next() ? row.getInt(1) : 0;
        }
        if (number == 0) {
            number = next++;
            newModule.add(key.debugId, key.codeId, key.name, key.arch, number);
        }
        known.put(key, number);
        return number;
    }

    void flush() throws SQLException {
        newEvent.execute();
        tried.execute();
        newModule.execute();
        forget.execute();
        want.execute();
    }
}
