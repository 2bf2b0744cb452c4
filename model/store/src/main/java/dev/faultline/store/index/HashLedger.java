package dev.faultline.store.index;

import dev.faultline.triage.regroup.Standing;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Where all hashes of a project lead, now and under other rules, and where they led before a decision.
record HashLedger(Connection connection) {
    private static final String COLUMNS = "hash, issue, config, n, pinned";

    List<HashEntry> ofProject(int project) throws SQLException {
        return read("SELECT " + COLUMNS + " FROM hashes WHERE project = ? ORDER BY hash", List.of(project));
    }

    List<HashEntry> ofIssue(long issue) throws SQLException {
        return read("SELECT " + COLUMNS + " FROM hashes WHERE issue = ? ORDER BY n DESC, hash", List.of(issue));
    }

    private List<HashEntry> read(String sql, List<?> parameters) throws SQLException {
        return Rows.list(connection, sql, parameters, HashLedger::entry);
    }

    private static HashEntry entry(ResultSet row) throws SQLException {
        return new HashEntry(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4), row.getBoolean(5));
    }

    /// What was kept of other rules; hashes of issues that a user has deleted are left out.
    List<HashEntry> kept(int project, String rules) throws SQLException {
        return read(
                "SELECT k.hash, k.issue, k.config, 0, k.pinned FROM kept_hashes k JOIN issues i ON i.id = k.issue"
                        + " WHERE k.project = ? AND k.rules = ? AND (NOT i.deleted OR i.merged_into IS NOT NULL)"
                        + " ORDER BY k.hash",
                List.of(project, rules));
    }

    /// Keeps where the hashes of a project lead now, under the name of the rules that made them.
    void keep(int project, String rules) throws SQLException {
        Rows.update(connection, "DELETE FROM kept_hashes WHERE project = ? AND rules = ?", List.of(project, rules));
        Rows.update(
                connection,
                "INSERT INTO kept_hashes (project, rules, hash, issue, config, pinned)"
                        + " SELECT project, ?, hash, issue, config, pinned FROM hashes WHERE project = ?",
                List.of(rules, project));
    }

    /// Lets exactly these hashes of a project lead somewhere.
    void replace(int project, String rules, Collection<HashEntry> entries) throws SQLException {
        Rows.update(connection, "DELETE FROM hashes WHERE project = ?", List.of(project));
        Rows.update(connection, "DELETE FROM kept_hashes WHERE project = ? AND rules = ?", List.of(project, rules));
        insert(project, entries);
    }

    void insert(int project, Collection<HashEntry> entries) throws SQLException {
        Batch insert = new Batch(
                connection, "INSERT INTO hashes (project, hash, issue, config, n, pinned) VALUES (?, ?, ?, ?, ?, ?)");
        for (HashEntry entry : entries) {
            insert.add(
                    project,
                    entry.hash(),
                    entry.issue(),
                    Term.cut(entry.config(), 100),
                    entry.events(),
                    entry.pinned());
        }
        insert.execute();
    }

    /// Lets a hash that leads somewhere lead elsewhere.
    void lead(int project, HashEntry entry) throws SQLException {
        Rows.update(
                connection,
                "UPDATE hashes SET issue = ?, pinned = ? WHERE project = ? AND hash = ?",
                List.of(entry.issue(), entry.pinned(), project, entry.hash()));
    }

    /// Counts events that have other first hashes than before.
    void count(int project, String hash, long by) throws SQLException {
        Rows.update(
                connection, "UPDATE hashes SET n = n + ? WHERE project = ? AND hash = ?", List.of(by, project, hash));
    }

    /// What led somewhere before a decision.
    ///
    /// @param rules the rules that made the hash
    record Former(String rules, HashEntry entry) {}

    void note(long record, int project, Former former) throws SQLException {
        Rows.update(
                connection,
                "INSERT INTO moved_hashes (record, project, rules, hash, issue, pinned) VALUES (?, ?, ?, ?, ?, ?)",
                List.of(
                        record,
                        project,
                        former.rules,
                        former.entry.hash(),
                        former.entry.issue(),
                        former.entry.pinned()));
    }

    List<Former> noted(long record) throws SQLException {
        return Rows.list(
                connection,
                "SELECT rules, hash, issue, pinned FROM moved_hashes WHERE record = ? ORDER BY rules, hash",
                List.of(record),
                row -> new Former(
                        row.getString(1), new HashEntry(row.getString(2), row.getLong(3), "", 0, row.getBoolean(4))));
    }

    /// What is kept of an issue under any rules.
    List<Former> keptOf(long issue) throws SQLException {
        return Rows.list(
                connection,
                "SELECT rules, hash, issue, config, pinned FROM kept_hashes WHERE issue = ? ORDER BY rules, hash",
                List.of(issue),
                row -> new Former(
                        row.getString(1),
                        new HashEntry(row.getString(2), row.getLong(3), row.getString(4), 0, row.getBoolean(5))));
    }

    void leadKept(int project, Former former) throws SQLException {
        Rows.update(
                connection,
                "UPDATE kept_hashes SET issue = ?, pinned = ? WHERE project = ? AND rules = ? AND hash = ?",
                List.of(former.entry.issue(), former.entry.pinned(), project, former.rules, former.entry.hash()));
    }

    /// The issue a hash led to before it was merged into another; 0 when it never was, or when that issue is shown.
    long formerly(int project, String hash, long into) throws SQLException {
        return Rows.number(
                connection,
                "SELECT m.issue FROM moved_hashes m JOIN issues i ON i.id = m.issue WHERE m.project = ? AND m.hash = ?"
                        + " AND i.merged_into = ? ORDER BY m.record DESC LIMIT 1",
                project,
                hash,
                into);
    }

    /// The events of an issue whose first hash is one of these, by their numbers.
    List<Standing> events(long issue, Set<String> hashes) throws SQLException {
        return Rows.list(
                connection,
                "SELECT seq, hash FROM events WHERE issue = ? AND " + Dialect.among("hash") + " ORDER BY seq",
                List.of(issue, hashes.stream().map(HashTable::number).toArray()),
                row -> new Standing(row.getLong(1), issue, HashTable.text(row.getObject(2, java.util.UUID.class))));
    }

    /// All events of an issue.
    List<Standing> events(long issue) throws SQLException {
        return Rows.list(
                connection,
                "SELECT seq, hash FROM events WHERE issue = ? ORDER BY seq",
                List.of(issue),
                row -> new Standing(row.getLong(1), issue, HashTable.text(row.getObject(2, java.util.UUID.class))));
    }
}
