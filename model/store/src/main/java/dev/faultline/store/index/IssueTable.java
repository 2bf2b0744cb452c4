package dev.faultline.store.index;

import dev.faultline.store.decision.StateJson;
import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.IssueState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The issues the digest works on, and the table they are written to.
final class IssueTable {
    private static final int CACHED = 20_000;
    private static final String COLUMNS = "title, type, val, culprit, words, level, platform, status, substatus, since,"
            + " state, until_time, events, users, first_seen, last_seen, first_release, last_release, environments,"
            + " assignee, seen, deleted, merged_into";

    private final Recent<Long, OpenIssue> open = new Recent<>(CACHED);
    private final Map<Long, OpenIssue> changed = new LinkedHashMap<>();
    private final PreparedStatement find;
    private final Batch insert;
    private final Batch update;
    private long lastId;

    IssueTable(Connection connection) throws SQLException {
        find = connection.prepareStatement("SELECT id, project, short_id, " + COLUMNS + " FROM issues WHERE id = ?");
        insert = new Batch(
                connection,
                "INSERT INTO issues (" + COLUMNS + ", id, project, short_id) VALUES (" + "?, ".repeat(25) + "?)");
        update = new Batch(
                connection, "UPDATE issues SET " + String.join(" = ?, ", COLUMNS.split(", ?")) + " = ? WHERE id = ?");
        lastId = Rows.number(connection, "SELECT COALESCE(MAX(id), 0) FROM issues");
    }

    /// A new id, above all others; ids are ordered by the time their issue was made.
    long newId(Instant at) {
        return Math.max(lastId + 1, at.toEpochMilli() << 10);
    }

    OpenIssue create(long id, int project, String shortId, IssueState state) {
        OpenIssue issue = new OpenIssue(id, project, shortId, state);
        lastId = Math.max(lastId, id);
        open.put(id, issue);
        changed.put(issue.id, issue);
        return issue;
    }

    void changed(OpenIssue issue) {
        changed.put(issue.id, issue);
    }

    Collection<OpenIssue> changed() {
        return changed.values();
    }

    @Nullable
    OpenIssue find(long id) throws SQLException {
        OpenIssue cached = open.get(id);
        if (cached != null) {
            return cached;
        }
        OpenIssue unwritten = changed.get(id);
        if (unwritten != null) {
            return unwritten;
        }
        find.setLong(1, id);
        try (ResultSet row = find.executeQuery()) {
            OpenIssue found = row.next() ? read(row) : null;
            if (found != null) {
                open.put(id, found);
            }
            return found;
        }
    }

    void flush() throws SQLException {
        for (OpenIssue issue : changed.values()) {
            List<@Nullable Object> values = values(issue);
            values.add(issue.id);
            if (issue.stored) {
                update.add(values.toArray());
            } else {
                values.add(issue.project);
                values.add(issue.shortId);
                insert.add(values.toArray());
                issue.stored = true;
            }
        }
        changed.clear();
        insert.execute();
        update.execute();
    }

    private static List<@Nullable Object> values(OpenIssue issue) {
        IssueState state = issue.state;
        Long until = state.until() instanceof ArchiveUntil.Time(Instant time) ? Times.micros(time) : null;
        return new ArrayList<>(Arrays.asList(
                issue.title,
                issue.type,
                issue.value,
                issue.culprit,
                words(issue),
                Codes.of(issue.level),
                issue.platform,
                Codes.of(state.status()),
                Codes.of(state.substatus()),
                Times.micros(state.since()),
                StateJson.write(state).toString(),
                until,
                issue.events,
                issue.users,
                issue.firstSeen,
                issue.lastSeen,
                issue.firstRelease,
                issue.lastRelease,
                String.join("\n", issue.environments),
                issue.assignee,
                issue.seen,
                issue.deleted || issue.mergedInto != 0,
                issue.mergedInto == 0 ? null : issue.mergedInto));
    }

    /// What the text search looks at, in lower case.
    private static String words(OpenIssue issue) {
        StringBuilder words = new StringBuilder(issue.title);
        if (issue.value != null && !issue.title.contains(issue.value)) {
            words.append('\n').append(Term.cut(issue.value, 4000));
        }
        if (issue.culprit != null) {
            words.append('\n').append(issue.culprit);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static OpenIssue read(ResultSet row) throws SQLException {
        OpenIssue issue =
                new OpenIssue(row.getLong("id"), row.getInt("project"), row.getString("short_id"), state(row));
        issue.title = row.getString("title");
        issue.type = row.getString("type");
        issue.value = row.getString("val");
        issue.culprit = row.getString("culprit");
        issue.level = Codes.level(row.getInt("level"));
        issue.platform = row.getString("platform");
        issue.events = row.getLong("events");
        issue.users = row.getLong("users");
        issue.firstSeen = row.getLong("first_seen");
        issue.lastSeen = row.getLong("last_seen");
        issue.firstRelease = row.getString("first_release");
        issue.lastRelease = row.getString("last_release");
        issue.environments.addAll(environments(row));
        issue.assignee = row.getString("assignee");
        issue.seen = row.getBoolean("seen");
        issue.mergedInto = row.getLong("merged_into");
        issue.deleted = row.getBoolean("deleted") && issue.mergedInto == 0;
        issue.stored = true;
        return issue;
    }

    static List<String> environments(ResultSet row) throws SQLException {
        String names = row.getString("environments");
        return names.isEmpty() ? List.of() : List.of(names.split("\n"));
    }

    static IssueState state(ResultSet row) throws SQLException {
        try {
            return StateJson.read(JsonMapper.shared().readTree(row.getString("state")));
        } catch (IllegalArgumentException e) {
            return new IssueState(
                    Codes.status(row.getInt("status")),
                    Codes.substatus(row.getInt("substatus")),
                    Times.instant(row.getLong("since")),
                    null,
                    null,
                    row.getLong("events"),
                    row.getLong("users"));
        }
    }
}
