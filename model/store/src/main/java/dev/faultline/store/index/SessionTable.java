package dev.faultline.store.index;

import dev.faultline.event.SessionCounts;
import dev.faultline.event.SessionUpdate;
import dev.faultline.triage.search.MainField;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sessions, and how many of them went well by release, environment and hour. A later update of a session takes the
/// place of
/// an earlier one; protocol.md section 8 of the sources, Relay's `metrics_extraction/sessions`.
final class SessionTable {
    private static final Set<String> BAD = Set.of("crashed", "abnormal", "errored", "unhandled");

    private record Id(int project, String sid) {}

    private record Session(
            long sequence,
            long started,
            boolean init,
            String status,
            int errors,
            @Nullable String did,
            int release,
            int environment) {
        boolean errored() {
            return errors > 0 || BAD.contains(status);
        }

        long[] counts(int sign) {
            return new long[] {
                init ? sign : 0,
                errored() ? sign : 0,
                status.equals("abnormal") ? sign : 0,
                status.equals("unhandled") ? sign : 0,
                status.equals("crashed") ? sign : 0
            };
        }
    }

    private final Terms terms;
    private final Increments hours;
    private final SessionUsers users;
    private final Map<Id, Session> changed = new HashMap<>();
    private final PreparedStatement find;
    private final Batch delete;
    private final Batch insert;

    SessionTable(Connection connection, Terms terms) throws SQLException {
        this.terms = terms;
        hours = new Increments(
                connection,
                "session_hours",
                List.of("project", "release", "environment", "hr"),
                List.of("total", "errored", "abnormal", "unhandled", "crashed"));
        users = new SessionUsers(connection);
        String columns = "seq, started, init, status, errors, did, release, environment";
        find = connection.prepareStatement("SELECT " + columns + " FROM sessions WHERE project = ? AND sid = ?");
        delete = new Batch(connection, "DELETE FROM sessions WHERE project = ? AND sid = ?");
        insert = new Batch(
                connection,
                "INSERT INTO sessions (project, sid, " + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void update(int project, SessionUpdate update) throws SQLException {
        Id id = new Id(project, Term.cut(update.sid(), 64));
        Session before = find(id);
        if (before != null && before.sequence > update.sequence()) {
            if (update.init() && !before.init) {
                change(id, before, with(before, true));
            }
            return;
        }
        change(
                id,
                before,
                new Session(
                        update.sequence(),
                        before == null ? Times.micros(update.started()) : before.started,
                        update.init() || (before != null && before.init),
                        Term.cut(update.status(), 20),
                        update.errors(),
                        update.did() == null ? null : Term.cut(update.did(), 200),
                        number(MainField.RELEASE, update.release()),
                        number(MainField.ENVIRONMENT, update.environment())));
    }

    private static Session with(Session session, boolean init) {
        return new Session(
                session.sequence,
                session.started,
                init,
                session.status,
                session.errors,
                session.did,
                session.release,
                session.environment);
    }

    private void change(Id id, @Nullable Session before, Session after) throws SQLException {
        if (before != null) {
            count(id.project, before, -1);
        }
        count(id.project, after, 1);
        changed.put(id, after);
    }

    private void count(int project, Session session, int sign) throws SQLException {
        hours.add(project, session.release, session.environment, Times.hour(session.started), session.counts(sign));
        if (session.did != null) {
            users.add(project, session.release, session.did, sign, session.status.equals("crashed") ? sign : 0);
        }
    }

    void count(int project, SessionCounts counts) throws SQLException {
        long bad = (long) counts.errored() + counts.abnormal() + counts.unhandled() + counts.crashed();
        int release = number(MainField.RELEASE, counts.release());
        if (counts.did() != null) {
            users.add(project, release, Term.cut(counts.did(), 200), counts.exited() + bad, counts.crashed());
        }
        hours.add(
                project,
                release,
                number(MainField.ENVIRONMENT, counts.environment()),
                Times.hour(Times.micros(counts.started())),
                counts.exited() + bad,
                bad,
                counts.abnormal(),
                counts.unhandled(),
                counts.crashed());
    }

    private int number(MainField field, @Nullable String value) throws SQLException {
        return value == null ? 0 : terms.number(Term.of(field, value));
    }

    private @Nullable Session find(Id id) throws SQLException {
        Session cached = changed.get(id);
        if (cached != null) {
            return cached;
        }
        find.setInt(1, id.project);
        find.setString(2, id.sid);
        try (ResultSet row = find.executeQuery()) {
            return row.next()
                    ? new Session(
                            row.getLong(1),
                            row.getLong(2),
                            row.getBoolean(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getString(6),
                            row.getInt(7),
                            row.getInt(8))
                    : null;
        }
    }

    void flush() throws SQLException {
        for (Map.Entry<Id, Session> entry : changed.entrySet()) {
            Id id = entry.getKey();
            Session session = entry.getValue();
            delete.add(id.project, id.sid);
            insert.add(
                    id.project,
                    id.sid,
                    session.sequence,
                    session.started,
                    session.init,
                    session.status,
                    session.errors,
                    session.did,
                    session.release,
                    session.environment);
        }
        changed.clear();
        delete.execute();
        insert.execute();
        hours.flush();
        users.flush();
    }
}
