package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counters of one table that are added up in memory and written now and then.
final class Increments {
    /// Up to four key columns; those not used are 0.
    record Key(long a, long b, long c, long d) {}

    private final int keys;
    private final int counts;
    private final boolean countsFirst;
    private final Batch add;
    private final Map<Key, long[]> pending = new HashMap<>();

    /// Makes the rows that are not there.
    Increments(Connection connection, String table, List<String> keys, List<String> counts) throws SQLException {
        this(connection, Dialect.add(table, keys, counts), keys.size(), counts.size(), false);
    }

    private Increments(Connection connection, String sql, int keys, int counts, boolean countsFirst)
            throws SQLException {
        this.keys = keys;
        this.counts = counts;
        this.countsFirst = countsFirst;
        add = new Batch(connection, sql);
    }

    /// For rows that are there already, which costs less than to look first.
    static Increments ofRowsThere(Connection connection, String table, List<String> keys, List<String> counts)
            throws SQLException {
        return new Increments(connection, Dialect.addTo(table, keys, counts), keys.size(), counts.size(), true);
    }

    void add(long a, long b, long c, long d, long... by) {
        long[] sums = pending.computeIfAbsent(new Key(a, b, c, d), key -> new long[counts]);
        for (int i = 0; i < by.length; i++) {
            sums[i] += by[i];
        }
    }

    long pending(long a, long b, long c, long d) {
        long[] sums = pending.get(new Key(a, b, c, d));
        return sums == null ? 0 : sums[0];
    }

    Map<Key, long[]> all() {
        return pending;
    }

    int size() {
        return pending.size();
    }

    void flush() throws SQLException {
        for (Map.Entry<Key, long[]> entry : pending.entrySet()) {
            Key key = entry.getKey();
            long[] all = {key.a, key.b, key.c, key.d};
            Object[] values = new Object[keys + counts];
            int firstKey = countsFirst ? counts : 0;
            int firstCount = countsFirst ? 0 : keys;
            for (int i = 0; i < keys; i++) {
                values[firstKey + i] = all[i];
            }
            for (int i = 0; i < counts; i++) {
                values[firstCount + i] = entry.getValue()[i];
            }
            add.add(values);
        }
        pending.clear();
        add.execute();
    }
}
