package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The tables of the index, as numbered steps. Steps that were released never change. An index that is older than the
/// first step is emptied, for the digest to fill it anew from the log. Plain SQL; times are microseconds since
/// 1970-01-01 UTC, hours are hours since then.
///
/// - `terms`: every field or tag value met, interned (`kind` 0 a tag, 1 a main field)
/// - `events.seq`: sequence number of the record, shifted left by 10, plus the number of the event in it
/// - `term_blocks`: which blocks of 1,048,576 numbers (1,024 records) hold events with a term; a query reads these.
///   A row has a bit for each of 64 blocks, and as its key the number of these 64, shifted left by 32, plus the term's
/// - `issue_terms`: events by issue and term; facets, the search of issues, and (field `user`) the users of an issue
/// - `release_users`: the users (numbers of terms) of each release's events, `releases.users` how many these are
/// - `session_users`: sessions of each user of a release, `session_totals` how many users these are
/// - `term_hours`: events by release, by environment, and (term 0) of a project by hour
/// - `kept_items.type`, `rejects.project`, `rejects.reason`: numbers of terms
/// - `events.hash`: the first of the event's grouping hashes
/// - `hashes`: which hash leads to which issue now; `n` counts the events whose first hash it is, `pinned` says that a
///   user decided where it leads
/// - `deleted_hashes`: hashes of deleted issues, for taking the deletion back
/// - `kept_hashes`: where the hashes of a project led under other rules, so that going back to them gives
///   the same issues
/// - `moved_hashes`: where hashes led before a decision moved them
/// - `issues.merged_into`: the issue that has its events now; it is hidden as a deleted one is
/// - `rules`: the rules of a project, the latest ones in force
/// - `derived`: the record that says what stands in for parts of an event
/// - `native_events`: events with native frames, and whether their symbols were looked for
/// - `event_modules`: the modules their frames are in, and what became of the search
/// - `activity`: what was decided about each issue, and what stood before
/// - `foreign_health`, `foreign_hours`: sessions that other homes counted, as bundles told, by the home (`origin`);
///   what a newer bundle of a home tells (`at`) takes the place of what an older one told
final class Schema {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE meta (name VARCHAR(40) PRIMARY KEY, val VARCHAR(200) NOT NULL)",
            "CREATE TABLE projects (id INT PRIMARY KEY, slug VARCHAR(200) NOT NULL UNIQUE, first_seen BIGINT NOT NULL,"
                    + " last_short BIGINT NOT NULL)",
            "CREATE TABLE terms (id INT PRIMARY KEY, kind SMALLINT NOT NULL, name VARCHAR(200) NOT NULL,"
                    + " val VARCHAR(1000) NOT NULL, UNIQUE (kind, name, val))",
            "CREATE TABLE issues (id BIGINT PRIMARY KEY, project INT NOT NULL, short_id VARCHAR(240) NOT NULL UNIQUE,"
                    + " title VARCHAR NOT NULL, type VARCHAR, val VARCHAR, culprit VARCHAR, words VARCHAR NOT NULL,"
                    + " level SMALLINT NOT NULL, platform VARCHAR(64) NOT NULL, status SMALLINT NOT NULL,"
                    + " substatus SMALLINT NOT NULL, since BIGINT NOT NULL, state VARCHAR NOT NULL,"
                    + " until_time BIGINT, events BIGINT NOT NULL, users BIGINT NOT NULL, first_seen BIGINT NOT NULL,"
                    + " last_seen BIGINT NOT NULL, first_release VARCHAR, last_release VARCHAR,"
                    + " environments VARCHAR NOT NULL, assignee VARCHAR, seen BOOLEAN NOT NULL,"
                    + " deleted BOOLEAN NOT NULL, merged_into BIGINT)",
            "CREATE INDEX issues_last_seen ON issues (last_seen, id)",
            "CREATE INDEX issues_first_seen ON issues (first_seen, id)",
            "CREATE TABLE hashes (project INT NOT NULL, hash VARCHAR(200) NOT NULL, issue BIGINT NOT NULL,"
                    + " config VARCHAR(100) NOT NULL, n BIGINT NOT NULL, pinned BOOLEAN NOT NULL,"
                    + " PRIMARY KEY (project, hash))",
            "CREATE INDEX hashes_issue ON hashes (issue)",
            "CREATE TABLE deleted_hashes (issue BIGINT NOT NULL, project INT NOT NULL, hash VARCHAR(200) NOT NULL,"
                    + " config VARCHAR(100) NOT NULL, n BIGINT NOT NULL, pinned BOOLEAN NOT NULL,"
                    + " PRIMARY KEY (issue, hash))",
            "CREATE TABLE kept_hashes (project INT NOT NULL, rules VARCHAR(32) NOT NULL, hash VARCHAR(200) NOT NULL,"
                    + " issue BIGINT NOT NULL, config VARCHAR(100) NOT NULL, pinned BOOLEAN NOT NULL,"
                    + " PRIMARY KEY (project, rules, hash))",
            "CREATE INDEX kept_hashes_issue ON kept_hashes (issue)",
            "CREATE TABLE moved_hashes (record BIGINT NOT NULL, project INT NOT NULL, rules VARCHAR(32) NOT NULL,"
                    + " hash VARCHAR(200) NOT NULL, issue BIGINT NOT NULL, pinned BOOLEAN NOT NULL,"
                    + " PRIMARY KEY (record, rules, hash))",
            "CREATE TABLE rules (project INT NOT NULL, record BIGINT NOT NULL, at BIGINT NOT NULL, who VARCHAR(200),"
                    + " text VARCHAR NOT NULL, PRIMARY KEY (project, record))",
            "CREATE TABLE derived (seq BIGINT PRIMARY KEY, record BIGINT NOT NULL, segment BIGINT NOT NULL,"
                    + " pos BIGINT NOT NULL)",
            "CREATE TABLE activity (issue BIGINT NOT NULL, record BIGINT NOT NULL, at BIGINT NOT NULL,"
                    + " who VARCHAR(200), what VARCHAR NOT NULL, before VARCHAR NOT NULL, undone BIGINT,"
                    + " PRIMARY KEY (issue, record))",
            "CREATE INDEX activity_record ON activity (record)",
            "CREATE TABLE events (seq BIGINT PRIMARY KEY, project INT NOT NULL, event_id UUID NOT NULL,"
                    + " issue BIGINT NOT NULL, segment BIGINT NOT NULL, pos BIGINT NOT NULL, item INT NOT NULL,"
                    + " ts BIGINT NOT NULL, received BIGINT NOT NULL, level SMALLINT NOT NULL, platform INT NOT NULL,"
                    + " release INT NOT NULL, environment INT NOT NULL, usr INT NOT NULL, hash UUID NOT NULL, title VARCHAR, trace UUID,"
                    + " terms INTEGER ARRAY NOT NULL)",
            "CREATE INDEX events_id ON events (event_id, project)",
            "CREATE INDEX events_issue ON events (issue, seq)",
            "CREATE INDEX events_trace ON events (trace)",
            "CREATE TABLE issue_terms (issue BIGINT NOT NULL, term INT NOT NULL, n BIGINT NOT NULL,"
                    + " PRIMARY KEY (issue, term))",
            "CREATE INDEX issue_terms_term ON issue_terms (term, issue)",
            "CREATE TABLE term_blocks (term INT NOT NULL, block BIGINT NOT NULL, PRIMARY KEY (term, block))",
            "CREATE TABLE issue_hours (issue BIGINT NOT NULL, hr BIGINT NOT NULL, n BIGINT NOT NULL,"
                    + " PRIMARY KEY (issue, hr))",
            "CREATE TABLE term_hours (project INT NOT NULL, term INT NOT NULL, hr BIGINT NOT NULL, n BIGINT NOT NULL,"
                    + " PRIMARY KEY (project, term, hr))",
            "CREATE TABLE releases (project INT NOT NULL, term INT NOT NULL, first_seen BIGINT NOT NULL,"
                    + " last_seen BIGINT NOT NULL, PRIMARY KEY (project, term))",
            "CREATE TABLE sessions (project INT NOT NULL, sid VARCHAR(64) NOT NULL, seq BIGINT NOT NULL,"
                    + " started BIGINT NOT NULL, init BOOLEAN NOT NULL, status VARCHAR(20) NOT NULL,"
                    + " errors INT NOT NULL, did VARCHAR(200), release INT NOT NULL, environment INT NOT NULL,"
                    + " PRIMARY KEY (project, sid))",
            "CREATE TABLE session_hours (project INT NOT NULL, release INT NOT NULL, environment INT NOT NULL,"
                    + " hr BIGINT NOT NULL, total BIGINT NOT NULL, errored BIGINT NOT NULL, abnormal BIGINT NOT NULL,"
                    + " unhandled BIGINT NOT NULL, crashed BIGINT NOT NULL,"
                    + " PRIMARY KEY (project, release, environment, hr))",
            "CREATE TABLE kept_items (project INT NOT NULL, type INT NOT NULL, n BIGINT NOT NULL,"
                    + " bytes BIGINT NOT NULL, PRIMARY KEY (project, type))",
            "CREATE TABLE rejects (project INT NOT NULL, reason INT NOT NULL, n BIGINT NOT NULL,"
                    + " PRIMARY KEY (project, reason))",
            "INSERT INTO terms VALUES (0, 1, '', '')");

    /// Users of releases; filled from what an index of version 2 knows.
    private static final List<String> RELEASE_USERS = List.of(
            "CREATE TABLE release_users (project INT NOT NULL, release INT NOT NULL, usr INT NOT NULL,"
                    + " PRIMARY KEY (project, release, usr))",
            "CREATE TABLE session_users (project INT NOT NULL, release INT NOT NULL, usr VARCHAR(200) NOT NULL,"
                    + " n BIGINT NOT NULL, crashed BIGINT NOT NULL, PRIMARY KEY (project, release, usr))",
            "CREATE TABLE session_totals (project INT NOT NULL, release INT NOT NULL, users BIGINT NOT NULL,"
                    + " crashed BIGINT NOT NULL, PRIMARY KEY (project, release))",
            "INSERT INTO release_users SELECT DISTINCT project, release, usr FROM events"
                    + " WHERE release <> 0 AND usr <> 0",
            "INSERT INTO session_users SELECT project, release, did, COUNT(*),"
                    + " SUM(CASE WHEN status = 'crashed' THEN 1 ELSE 0 END) FROM sessions"
                    + " WHERE did IS NOT NULL AND release <> 0 GROUP BY project, release, did",
            "INSERT INTO session_totals SELECT project, release, COUNT(*),"
                    + " SUM(CASE WHEN crashed > 0 THEN 1 ELSE 0 END) FROM session_users GROUP BY project, release",
            "INSERT INTO releases (project, term, first_seen, last_seen) SELECT s.project, s.release,"
                    + " MIN(s.started), MAX(s.started) FROM sessions s LEFT JOIN releases r ON r.project = s.project"
                    + " AND r.term = s.release WHERE s.release <> 0 AND r.term IS NULL GROUP BY s.project, s.release",
            "ALTER TABLE releases ADD COLUMN users BIGINT DEFAULT 0 NOT NULL",
            "UPDATE releases r SET users = (SELECT COUNT(*) FROM release_users u WHERE u.project = r.project"
                    + " AND u.release = r.term)");

    /// Native events and their modules. Events that were there before are not known to be native until the index
    /// is made anew.
    private static final List<String> NATIVE_MODULES = List.of(
            "CREATE TABLE native_events (seq BIGINT PRIMARY KEY, tried BOOLEAN NOT NULL)",
            "CREATE INDEX native_events_tried ON native_events (tried, seq)",
            "CREATE TABLE native_modules (id INT PRIMARY KEY, debug_id VARCHAR(400) NOT NULL,"
                    + " code_id VARCHAR(400) NOT NULL, name VARCHAR(400) NOT NULL, arch VARCHAR(400) NOT NULL,"
                    + " UNIQUE (debug_id, code_id, name, arch))",
            "CREATE TABLE event_modules (module INT NOT NULL, seq BIGINT NOT NULL, status VARCHAR(40) NOT NULL,"
                    + " PRIMARY KEY (module, seq))",
            "CREATE INDEX event_modules_seq ON event_modules (seq)");

    /// Sessions that other homes counted; release 0 stands for all of a project, what names no release included.
    private static final List<String> FOREIGN_HEALTH = List.of(
            "CREATE TABLE foreign_health (origin VARCHAR(64) NOT NULL, project INT NOT NULL, release INT NOT NULL,"
                    + " at BIGINT NOT NULL, total BIGINT NOT NULL, crashed BIGINT NOT NULL, abnormal BIGINT NOT NULL,"
                    + " unhandled BIGINT NOT NULL, errored BIGINT NOT NULL, users BIGINT NOT NULL,"
                    + " users_crashed BIGINT NOT NULL, PRIMARY KEY (project, release, origin))",
            "CREATE TABLE foreign_hours (origin VARCHAR(64) NOT NULL, project INT NOT NULL, release INT NOT NULL,"
                    + " hr BIGINT NOT NULL, total BIGINT NOT NULL, crashed BIGINT NOT NULL,"
                    + " PRIMARY KEY (project, release, hr, origin))");

    /// The blocks of terms as bits. The last block may go on growing: it is noted when it is full.
    private static final List<String> BLOCK_BITS = List.of(
            "INSERT INTO meta SELECT 'block', MAX(block) FROM term_blocks HAVING MAX(block) > 0",
            "ALTER TABLE term_blocks RENAME TO single_blocks",
            "CREATE TABLE term_blocks (place BIGINT PRIMARY KEY, blocks BIGINT NOT NULL)",
            "INSERT INTO term_blocks SELECT block / 64 * 4294967296 + term AS place,"
                    + " BIT_OR_AGG(LSHIFT(CAST(1 AS BIGINT), MOD(block, 64))) FROM single_blocks WHERE block <"
                    + " (SELECT CAST(val AS BIGINT) FROM meta WHERE name = 'block') GROUP BY place ORDER BY place",
            "DROP TABLE single_blocks");

    private static final List<List<String>> STEPS =
            List.of(TABLES, RELEASE_USERS, NATIVE_MODULES, FOREIGN_HEALTH, BLOCK_BITS);

    /// The version the first step makes.
    private static final int FIRST = 2;

    /// The version these steps lead to.
    static final int VERSION = FIRST + STEPS.size() - 1;

    private Schema() {}

    /// Takes an index to [#VERSION]; one that is newer is left alone.
    ///
    /// @throws NewerIndexException if a newer Faultline made it
    static void update(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw new NewerIndexException(version);
        }
        if (version < FIRST) {
            empty(connection);
        }
        for (int next = Math.max(version + 1, FIRST); next <= VERSION; next++) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : STEPS.get(next - FIRST)) {
                    statement.execute(sql);
                }
                statement.execute("DELETE FROM meta WHERE name = 'schema'");
                statement.execute("INSERT INTO meta VALUES ('schema', '" + next + "')");
            }
            connection.commit();
        }
    }

    private static void empty(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("DROP TABLE " + name);
            }
        }
        connection.commit();
    }

    private static int version(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "META", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT val FROM meta WHERE name = 'schema'")) {
            return row.next() ? Integer.parseInt(row.getString(1)) : 0;
        }
    }

    /// The index was made by a newer Faultline.
    static final class NewerIndexException extends SQLException {
        private static final long serialVersionUID = 1L;

        NewerIndexException(int version) {
            super("index has version " + version + ", this Faultline knows " + VERSION);
        }
    }
}
