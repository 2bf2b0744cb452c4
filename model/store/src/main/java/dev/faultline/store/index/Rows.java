package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs statements with parameters, and reads rows into values.
final class Rows {
    private Rows() {}

    /// Makes a value of the row a result stands on.
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String sql, List<?> parameters, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            List<T> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(reader.read(row));
                }
            }
            return values;
        }
    }

    static <T> @Nullable T first(Connection connection, String sql, List<?> parameters, Reader<T> reader)
            throws SQLException {
        List<T> values = list(connection, sql, parameters, reader);
        return values.isEmpty() ? null : values.getFirst();
    }

    static void update(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.executeUpdate();
        }
    }

    static long number(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        Long number = first(connection, sql, Arrays.asList(parameters), row -> row.getLong(1));
        return number == null ? 0 : number;
    }
}
