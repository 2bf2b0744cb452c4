package dev.faultline.live;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of one list while they are loaded, followed or held. Used by one thread at a time.
final class IssueRows {
    private final Archive archive;
    private final Map<Long, Issue> held = new LinkedHashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private @Nullable Issue last;
    private boolean ended;
    private long horizon;

    IssueRows(Archive archive) {
        this.archive = archive;
    }

    /// Reads everything anew, this many rows from the top.
    void load(Query query, IssueSort sort, int rows) {
        long newest = archive.newestIssue();
        List<Issue> loaded = archive.issues(query, sort, null, rows);
        held.clear();
        hidden.clear();
        loaded.forEach(issue -> held.put(issue.id(), issue));
        last = loaded.isEmpty() ? null : loaded.getLast();
        ended = loaded.size() < rows;
        horizon = newest;
    }

    /// Takes over rows that were shown, in their order, up to date; those that match no more are hidden.
    void hold(IssueWindow shown, Query query) {
        held.clear();
        hidden.clear();
        shown.rows().forEach(issue -> held.put(issue.id(), issue));
        last = shown.rows().isEmpty() ? null : shown.rows().getLast();
        ended = !shown.more();
        horizon = shown.horizon();
        List<Long> all = List.copyOf(held.keySet());
        refresh(all);
        settle(query, all);
    }

    /// Adds the page below the last one; rows that are new since the list was held stay out.
    void extend(Query query, IssueSort sort) {
        if (ended) {
            return;
        }
        List<Issue> page = archive.issues(query, sort, last, IssueWindow.PAGE);
        for (Issue issue : page) {
            if (issue.id() <= horizon) {
                held.putIfAbsent(issue.id(), issue);
            }
        }
        last = page.isEmpty() ? last : page.getLast();
        ended = page.size() < IssueWindow.PAGE;
    }

    /// Brings the values of changed rows up to date without moving any; rows that are gone are hidden.
    void refresh(Collection<Long> changed) {
        List<Long> mine = held(changed);
        if (!mine.isEmpty()) {
            Set<Long> gone = new HashSet<>(mine);
            for (Issue issue : archive.issues(mine)) {
                held.put(issue.id(), issue);
                gone.remove(issue.id());
            }
            hidden.addAll(gone);
        }
    }

    /// After a decision of the user: rows that match no more are hidden, rows that match again come back to their
    /// place.
    void settle(Query query, Collection<Long> decided) {
        List<Long> mine = held(decided);
        if (!mine.isEmpty()) {
            hidden.addAll(mine);
            archive.matching(query, mine).forEach(issue -> hidden.remove(issue.id()));
        }
    }

    List<Issue> shown() {
        List<Issue> shown = new ArrayList<>(held.size());
        held.forEach((id, issue) -> {
            if (!hidden.contains(id)) {
                shown.add(issue);
            }
        });
        return shown;
    }

    long horizon() {
        return horizon;
    }

    boolean ended() {
        return ended;
    }

    /// Number of matching issues made since the rows were read.
    long pending(Query query) {
        return archive.count(query, horizon);
    }

    private List<Long> held(Collection<Long> ids) {
        return ids.stream().filter(held::containsKey).toList();
    }
}
