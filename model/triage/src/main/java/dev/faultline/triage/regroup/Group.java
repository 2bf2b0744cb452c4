package dev.faultline.triage.regroup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Events that belong together, while they are grouped again. For one thread.
public final class Group {
    private final Set<String> attached = new LinkedHashSet<>();
    private final Map<Long, Long> sources = new LinkedHashMap<>();
    private long issue;
    private long first = Long.MAX_VALUE;
    private long events;

    Group(long issue) {
        this.issue = issue;
    }

    /// The issue it is from now on; 0 for a new one.
    public long issue() {
        return issue;
    }

    /// Says which issue it is, once it is made.
    public void issue(long id) {
        issue = id;
    }

    /// The hashes that lead to it and were not known before, in the order in which they were met.
    public Set<String> attached() {
        return attached;
    }

    /// Where its events stood before: how many in each issue.
    public Map<Long, Long> sources() {
        return sources;
    }

    /// Number of its events.
    public long events() {
        return events;
    }

    /// Number of the event that arrived first.
    public long first() {
        return first;
    }

    /// The issue most of its events stood in, the older one of two.
    public long mainSource() {
        return sources.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    void attach(String hash) {
        attached.add(hash);
    }

    void take(Standing event) {
        sources.merge(event.issue(), 1L, Long::sum);
        first = Math.min(first, event.sequence());
        events++;
    }
}
