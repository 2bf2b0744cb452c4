package dev.faultline.store.index;

import dev.faultline.triage.grouping.ProjectRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rules of the projects, with all that stood before them.
record RuleTable(Connection connection) {
    List<RuleEntry> history(int project) throws SQLException {
        return Rows.list(
                connection,
                "SELECT record, at, who, text FROM rules WHERE project = ? ORDER BY record DESC",
                List.of(project),
                row -> new RuleEntry(
                        row.getLong(1),
                        Times.instant(row.getLong(2)),
                        row.getString(3),
                        new ProjectRules(row.getString(4))));
    }

    ProjectRules current(int project) throws SQLException {
        List<RuleEntry> history = history(project);
        return history.isEmpty() ? ProjectRules.NONE : history.getFirst().rules();
    }

    Map<String, ProjectRules> all() throws SQLException {
        Map<String, ProjectRules> all = new TreeMap<>();
        Rows.list(
                connection,
                "SELECT p.slug, r.text FROM rules r JOIN projects p ON p.id = r.project ORDER BY r.record",
                List.of(),
                row -> all.put(row.getString(1), new ProjectRules(row.getString(2))));
        return all;
    }

    void add(int project, long record, Instant at, @Nullable String who, ProjectRules rules) throws SQLException {
        Batch insert =
                new Batch(connection, "INSERT INTO rules (project, record, at, who, text) VALUES (?, ?, ?, ?, ?)");
        insert.add(project, record, Times.micros(at), who, rules.text());
        insert.execute();
    }
}
