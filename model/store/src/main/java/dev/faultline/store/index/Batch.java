package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A prepared statement whose executions are collected and sent together.
final class Batch {
    private final PreparedStatement statement;
    private int size;

    Batch(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        size++;
    }

    void execute() throws SQLException {
        if (size > 0) {
            size = 0;
            statement.executeBatch();
        }
    }
}
