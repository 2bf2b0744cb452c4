package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The users of each release's events. They are read from the rows of events when counters are written, many events at
/// once, so that an event itself costs nothing; counting a range again changes nothing.
final class ReleaseUsers {
    private final PreparedStatement missing;
    private final Batch insert;
    private final Batch count;

    ReleaseUsers(Connection connection) throws SQLException {
        missing = connection.prepareStatement("SELECT DISTINCT e.project, e.release, e.usr FROM events e"
                + " LEFT JOIN release_users r ON r.project = e.project AND r.release = e.release AND r.usr = e.usr"
                + " WHERE e.seq > ? AND e.seq <= ? AND e.release <> 0 AND e.usr <> 0 AND r.usr IS NULL");
        insert = new Batch(connection, "INSERT INTO release_users (project, release, usr) VALUES (?, ?, ?)");
        count = new Batch(connection, "UPDATE releases SET users = users + 1 WHERE project = ? AND term = ?");
    }

    /// Counts the users of the events with numbers above `from` up to `to`.
    void count(long from, long to) throws SQLException {
        missing.setLong(1, from);
        missing.setLong(2, to);
        try (ResultSet row = missing.executeQuery()) {
            while (row.next()) {
                insert.add(row.getInt(1), row.getInt(2), row.getInt(3));
                count.add(row.getInt(1), row.getInt(2));
            }
        }
        insert.execute();
        count.execute();
    }
}
