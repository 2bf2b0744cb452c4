package dev.faultline.intake;

import dev.faultline.store.decision.Adoption;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.triage.issue.IssueState;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What taking back a decision does to each issue that it changed.
final class TakingBack {
    /// Those that moved events between issues, which have to be moved back as a whole.
    static final Set<String> MOVES_EVENTS = Set.of("merge", "unmerge");

    private final IndexWriter writer;
    private final Map<String, Undo> undos = new HashMap<>();

    private interface Undo {
        void undo(ActivityEntry decided, OpenIssue issue) throws SQLException;
    }

    TakingBack(IndexWriter writer) {
        this.writer = writer;
        undos.put("resolve", TakingBack::state);
        undos.put("archive", TakingBack::state);
        undos.put("reopen", TakingBack::state);
        undos.put("assign", (decided, issue) -> issue.assignee(Trail.assignee(decided.before())));
        undos.put(Adoption.WORD, (decided, issue) -> {
            state(decided, issue);
            issue.assignee(Trail.assignee(decided.before()));
        });
        undos.put(
                "seen",
                (decided, issue) -> issue.seen(decided.before().path("seen").asBoolean(false)));
        undos.put("delete", (decided, issue) -> writer.restore(issue));
        undos.put("restore", (decided, issue) -> writer.delete(issue));
        // The list of notes leaves out those that were taken back.
        undos.put("note", (decided, issue) -> {});
        undos.put("edit_note", (decided, issue) -> {});
    }

    static String what(ActivityEntry decided) {
        return decided.what().path("decision").asString("");
    }

    boolean knows(String what) {
        return undos.containsKey(what) || MOVES_EVENTS.contains(what);
    }

    /// Undoes it on each issue, and gives those that changed by it.
    Set<Long> each(List<ActivityEntry> decided) throws SQLException {
        Set<Long> changed = new TreeSet<>();
        for (ActivityEntry one : decided) {
            Undo undo = undos.get(what(one));
            OpenIssue issue = writer.issue(one.issue());
            if (undo != null && issue != null) {
                undo.undo(one, issue);
                writer.changed(issue);
                changed.add(issue.id());
            }
        }
        return changed;
    }

    private static void state(ActivityEntry decided, OpenIssue issue) {
        IssueState before = Trail.state(decided.before());
        if (before != null) {
            issue.state(before);
        }
    }
}
