package dev.faultline.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The whole content of the index of a closed home, to compare with another.
final class Tables {
    private Tables() {}

    static Map<String, List<String>> of(Path home) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        String url = "jdbc:h2:file:" + home.resolve("index/faultline").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "faultline", "");
                ResultSet names = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                tables.put(name, rows(connection, name));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    text.append(row.getString(i)).append(" | ");
                }
                rows.add(text.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
