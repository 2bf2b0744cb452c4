package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Events by their first hash, added up in memory and written with the other counters.
final class HashCounts {
    private record Hash(int project, String text) {}

    private final Map<Hash, Long> pending = new HashMap<>();
    private final Batch add;

    HashCounts(Connection connection) throws SQLException {
        add = new Batch(connection, "UPDATE hashes SET n = n + ? WHERE project = ? AND hash = ?");
    }

    void count(int project, String hash) {
        pending.merge(new Hash(project, hash), 1L, Long::sum);
    }

    int size() {
        return pending.size();
    }

    void flush() throws SQLException {
        for (Map.Entry<Hash, Long> entry : pending.entrySet()) {
            add.add(entry.getValue(), entry.getKey().project, entry.getKey().text);
        }
        pending.clear();
        add.execute();
    }
}
