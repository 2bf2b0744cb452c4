package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Items kept as they came, and what was refused, by their kinds.
final class Tallies {
    private final Increments kept;
    private final Increments rejects;

    Tallies(Connection connection) throws SQLException {
        kept = new Increments(connection, "kept_items", List.of("project", "type"), List.of("n", "bytes"));
        rejects = new Increments(connection, "rejects", List.of("project", "reason"), List.of("n"));
    }

    void kept(int project, int type, long count, long bytes) {
        kept.add(project, type, 0, 0, count, bytes);
    }

    void rejected(int project, int reason, long count) {
        rejects.add(project, reason, 0, 0, count);
    }

    void flush() throws SQLException {
        kept.flush();
        rejects.flush();
    }
}
