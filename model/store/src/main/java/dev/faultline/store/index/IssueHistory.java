package dev.faultline.store.index;

import dev.faultline.store.decision.Adoption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/// How issues became what they are: what was decided about them, and which hashes lead to them. Any thread; questions
/// block while the index is read.
public final class IssueHistory {
    private static final Set<String> NOTES = Set.of("note", "edit_note");

    private final Index index;

    IssueHistory(Index index) {
        this.index = index;
    }

    /// What was decided about an issue, here or where it was imported from, and what was noted about those that are
    /// merged into it; newest first.
    public List<ActivityEntry> trail(long issue) {
        return index.ask(connection -> {
            List<ActivityEntry> trail = new ArrayList<>(withAdopted(ActivityTable.ofIssue(connection, issue)));
            if (trail.stream().anyMatch(IssueHistory::merged)) {
                for (long part : parts(connection, issue)) {
                    ActivityTable.ofIssue(connection, part).stream()
                            .filter(entry -> NOTES.contains(word(entry)))
                            .forEach(trail::add);
                }
                trail.sort(Comparator.comparingLong(ActivityEntry::record).reversed());
            }
            return trail;
        });
    }

    /// Puts what was taken over in the place of the last record that did so.
    private static List<ActivityEntry> withAdopted(List<ActivityEntry> trail) {
        List<ActivityEntry> adoptions = trail.stream()
                .filter(entry -> word(entry).equals(Adoption.WORD))
                .toList();
        if (adoptions.isEmpty()) {
            return trail;
        }
        ActivityEntry shown = adoptions.stream()
                .filter(entry -> entry.undone() == 0)
                .findFirst()
                .orElse(adoptions.getFirst());
        List<ActivityEntry> whole = new ArrayList<>();
        for (ActivityEntry entry : trail) {
            if (entry.record() == shown.record()) {
                Adoption.read(entry.what()).trail().forEach(line -> whole.add(line(line, entry)));
            } else if (!word(entry).equals(Adoption.WORD)) {
                whole.add(entry);
            }
        }
        return whole;
    }

    private static ActivityEntry line(Adoption.Line line, ActivityEntry of) {
        return new ActivityEntry(
                of.issue(),
                of.record(),
                line.at(),
                line.who(),
                line.what(),
                JsonNodeFactory.instance.objectNode(),
                of.undone());
    }

    private static boolean merged(ActivityEntry entry) {
        return entry.undone() == 0 && word(entry).equals("merge");
    }

    private static String word(ActivityEntry entry) {
        return entry.what().path("decision").asString("");
    }

    private static Set<Long> parts(Connection connection, long issue) throws SQLException {
        Set<Long> parts = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(issue));
        while (!open.isEmpty()) {
            List<Long> next = Rows.list(
                    connection,
                    "SELECT id FROM issues WHERE merged_into = ?",
                    List.of(open.pop()),
                    row -> row.getLong(1));
            next.stream().filter(parts::add).forEach(open::push);
        }
        return parts;
    }

    /// The short ids of issues, of hidden ones too.
    public Map<Long, String> shortIds(Collection<Long> issues) {
        if (issues.isEmpty()) {
            return Map.of();
        }
        Object[] ids = issues.stream().distinct().toArray();
        Map<Long, String> names = new HashMap<>();
        index.ask(connection -> Rows.list(
                connection,
                "SELECT id, short_id FROM issues WHERE " + Dialect.among("id"),
                List.of((Object) ids),
                row -> names.put(row.getLong(1), row.getString(2))));
        return names;
    }

    /// The grouping hashes that lead to an issue, those with most events first, and their newest events.
    public List<HashSighting> sightings(long issue) {
        return index.ask(connection -> {
            Map<String, HashSighting.Newest> newest = new HashMap<>();
            Rows.list(
                    connection,
                    "SELECT l.hash, e.seq, e.ts, l.n FROM (SELECT hash, MAX(seq) AS last, COUNT(*) AS n FROM events"
                            + " WHERE issue = ? GROUP BY hash) l JOIN events e ON e.seq = l.last",
                    List.of(issue),
                    row -> newest.put(
                            row.getString(1).replace("-", ""),
                            new HashSighting.Newest(row.getLong(2), Times.instant(row.getLong(3)), row.getLong(4))));
            return new HashLedger(connection)
                    .ofIssue(issue).stream()
                            .map(entry -> new HashSighting(entry, newest.get(entry.hash())))
                            .toList();
        });
    }
}
