package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The users of each release as its sessions name them, with how many sessions each had and how many of these crashed;
/// and how many users, and users with a crash, that makes.
final class SessionUsers {
    private record Id(int project, int release, String user) {}

    private final Map<Id, long[]> changed = new HashMap<>();
    private final Increments totals;
    private final PreparedStatement find;
    private final Batch delete;
    private final Batch insert;

    SessionUsers(Connection connection) throws SQLException {
        totals = new Increments(
                connection, "session_totals", List.of("project", "release"), List.of("users", "crashed"));
        String of = " WHERE project = ? AND release = ? AND usr = ?";
        find = connection.prepareStatement("SELECT n, crashed FROM session_users" + of);
        delete = new Batch(connection, "DELETE FROM session_users" + of);
        insert = new Batch(
                connection, "INSERT INTO session_users (project, release, usr, n, crashed) VALUES (?, ?, ?, ?, ?)");
    }

    /// Adds sessions of a user, or takes them away where they are counted otherwise from now on.
    void add(int project, int release, String user, long sessions, long crashed) throws SQLException {
        if (release == 0 || sessions == 0) {
            return;
        }
        long[] sums = sums(new Id(project, release, user));
        int users = sign(sums[0]);
        int hit = sign(sums[1]);
        sums[0] += sessions;
        sums[1] += crashed;
        totals.add(project, release, 0, 0, sign(sums[0]) - users, sign(sums[1]) - hit);
    }

    private static int sign(long count) {
        return count > 0 ? 1 : 0;
    }

    private long[] sums(Id id) throws SQLException {
        long[] known = changed.get(id);
        if (known == null) {
            known = stored(id);
            changed.put(id, known);
        }
        return known;
    }

    private long[] stored(Id id) throws SQLException {
        find.setInt(1, id.project);
        find.setInt(2, id.release);
        find.setString(3, id.user);
        try (ResultSet row = find.executeQuery()) {
            return row.next() ? new long[] {row.getLong(1), row.getLong(2)} : new long[2];
        }
    }

    void flush() throws SQLException {
        for (Map.Entry<Id, long[]> entry : changed.entrySet()) {
            Id id = entry.getKey();
            delete.add(id.project, id.release, id.user);
            insert.add(id.project, id.release, id.user, entry.getValue()[0], entry.getValue()[1]);
        }
        changed.clear();
        delete.execute();
        insert.execute();
        totals.flush();
    }
}
