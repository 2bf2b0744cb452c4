package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which grouping hash leads to which issue. Each hash knows the algorithm that made it.
final class HashTable {
    private static final int CACHED = 50_000;

    private record Hash(int project, String hash) {}

    private final Recent<Hash, Long> known = new Recent<>(CACHED);
    private final PreparedStatement find;
    private final Batch insert;
    private final Connection connection;

    HashTable(Connection connection) throws SQLException {
        this.connection = connection;
        find = connection.prepareStatement("SELECT issue FROM hashes WHERE project = ? AND hash = ?");
        insert = new Batch(
                connection,
                "INSERT INTO hashes (project, hash, issue, config, n, pinned) VALUES (?, ?, ?, ?, 0, FALSE)");
    }

    /// A hash as events carry it: their first one is always an MD5 sum in hex.
    static UUID number(String hash) {
        return IssueConditions.uuid(hash);
    }

    /// The hash an event carries.
    static String text(UUID number) {
        return number.toString().replace("-", "");
    }

    /// The issue of the first hash that leads to one.
    @Nullable
    Long issue(int project, List<String> hashes) throws SQLException {
        for (String hash : hashes) {
            Long issue = issue(new Hash(project, hash));
            if (issue != null) {
                return issue;
            }
        }
        return null;
    }

    private @Nullable Long issue(Hash hash) throws SQLException {
        Long cached = known.get(hash);
        if (cached != null) {
            return cached;
        }
        find.setInt(1, hash.project);
        find.setString(2, hash.hash);
        try (ResultSet row = find.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            long issue = row.getLong(1);
            known.put(hash, issue);
            return issue;
        }
    }

    /// Lets those hashes that lead nowhere yet lead to the issue.
    void attach(int project, List<String> hashes, String config, long issue) throws SQLException {
        for (String text : hashes) {
            Hash hash = new Hash(project, text);
            if (issue(hash) == null) {
                known.put(hash, issue);
                insert.add(project, text, issue, Term.cut(config, 100));
            }
        }
    }

    /// Takes the hashes of an issue away, so that later events make a new one.
    void detach(long issue) throws SQLException {
        flush();
        execute(
                "INSERT INTO deleted_hashes (issue, project, hash, config, n, pinned)"
                        + " SELECT issue, project, hash, config, n, pinned FROM hashes WHERE issue = ?",
                issue);
        execute("DELETE FROM hashes WHERE issue = ?", issue);
        known.removeIf((hash, leadsTo) -> leadsTo == issue);
    }

    /// Gives a deleted issue its hashes back, but for those that another issue has by now.
    void reattach(long issue) throws SQLException {
        flush();
        execute(
                "INSERT INTO hashes (project, hash, issue, config, n, pinned)"
                        + " SELECT d.project, d.hash, d.issue, d.config, d.n, d.pinned FROM deleted_hashes d WHERE d.issue = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM hashes h WHERE h.project = d.project AND h.hash = d.hash)",
                issue);
        execute("DELETE FROM deleted_hashes WHERE issue = ?", issue);
    }

    private void execute(String sql, long issue) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, issue);
            statement.executeUpdate();
        }
    }

    /// Forgets what it has read, as rows were changed.
    void forget() {
        known.clear();
    }

    void flush() throws SQLException {
        insert.execute();
    }
}
