package dev.faultline.store.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the index has counted as lines of JSON: for each table an object with its name and columns, then an
/// array for each row. The first tables, `terms` and `projects`, say what the numbers in the others stand for.
final class FiguresWriter {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Connection connection;
    private final OutputStream out;

    FiguresWriter(Connection connection, OutputStream out) {
        this.connection = connection;
        this.out = out;
    }

    /// Writes all tables; nothing is closed.
    void write() throws SQLException, IOException {
        try {
            table("terms", "SELECT id, kind, name, val FROM terms");
            table("projects", "SELECT id, slug, first_seen, last_short FROM projects");
            for (FigureTable table : FigureTable.ALL) {
                table(table.name(), "SELECT * FROM " + table.name());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void table(String name, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            ObjectNode head = NODES.objectNode().put("table", name);
            ArrayNode columns = head.putArray("columns");
            int count = row.getMetaData().getColumnCount();
            for (int i = 1; i <= count; i++) {
                columns.add(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            line(head);
            while (row.next()) {
                ArrayNode values = NODES.arrayNode(count);
                for (int i = 1; i <= count; i++) {
                    add(values, row.getObject(i));
                }
                line(values);
            }
        }
    }

    private static void add(ArrayNode values, @Nullable Object value) {
        switch (value) {
            case null -> values.addNull();
            case Boolean truth -> values.add(truth);
            case Number number -> values.add(number.longValue());
            default -> values.add(value.toString());
        }
    }

    private void line(Object node) {
        try {
            out.write(JSON.writeValueAsBytes(node));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
