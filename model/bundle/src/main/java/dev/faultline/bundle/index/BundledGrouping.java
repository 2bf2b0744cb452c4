package dev.faultline.bundle.index;

import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.grouping.ProjectRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How the events of a bundle were grouped where it comes from. Does not change; any thread.
public final class BundledGrouping {
    private final Map<String, ProjectRules> rules = new HashMap<>();
    private final Map<Long, List<HashEntry>> hashes = new HashMap<>();

    /// Empty for a bundle that does not say so.
    ///
    /// @param hashes in the order in which they are to be shown
    public BundledGrouping(List<IndexedRules> rules, List<HashEntry> hashes) {
        rules.forEach(each -> this.rules.put(each.project(), new ProjectRules(each.text())));
        hashes.forEach(each -> {
            Objects.requireNonNull(each.hash(), "hash");
            this.hashes.computeIfAbsent(each.issue(), _ -> new ArrayList<>()).add(each);
        });
    }

    /// The rules of projects on top of the shipped ones, by the names of those that had any.
    public Map<String, ProjectRules> rules() {
        return Map.copyOf(rules);
    }

    /// The grouping hashes that led to an issue, those with most events first.
    public List<HashEntry> hashes(long issue) {
        return List.copyOf(hashes.getOrDefault(issue, List.of()));
    }
}
