package dev.faultline.store.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Gives every term a number, in the order in which they are met. Number 0 stands for none.
final class Terms {
    private static final int CACHED = 100_000;

    private final Recent<Term, Integer> known = new Recent<>(CACHED);
    private final PreparedStatement find;
    private final Batch insert;
    private int next;

    Terms(Connection connection) throws SQLException {
        find = connection.prepareStatement("SELECT id FROM terms WHERE kind = ? AND name = ? AND val = ?");
        insert = new Batch(connection, "INSERT INTO terms (id, kind, name, val) VALUES (?, ?, ?, ?)");
        next = (int) Rows.number(connection, "SELECT COALESCE(MAX(id), 0) FROM terms") + 1;
    }

    /// The terms of an event, in no order.
    static List<Term> of(Connection connection, long sequence) throws SQLException {
        Array numbers = Rows.first(
                connection, "SELECT terms FROM events WHERE seq = ?", List.of(sequence), row -> row.getArray(1));
        return numbers == null
                ? List.of()
                : Rows.list(
                        connection,
                        "SELECT kind, name, val FROM terms WHERE " + Dialect.among("id"),
                        List.of(numbers.getArray()),
                        row -> new Term(row.getInt(1) == 1, row.getString(2), row.getString(3)));
    }

    /// The number the next new term will have.
    int next() {
        return next;
    }

    int number(Term term) throws SQLException {
        Integer cached = known.get(term);
        if (cached != null) {
            return cached;
        }
        int number = stored(term);
        if (number < 0) {
            number = next++;
            insert.add(number, term.kind(), term.name(), term.value());
        }
        known.put(term, number);
        return number;
    }

    private int stored(Term term) throws SQLException {
        find.setInt(1, term.kind());
        find.setString(2, term.name());
        find.setString(3, term.value());
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? row.getInt(1) : -1;
        }
    }

    void flush() throws SQLException {
        insert.execute();
    }
}
