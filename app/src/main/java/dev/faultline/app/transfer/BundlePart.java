package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.BundledSubmission;
import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.BundledGrouping;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.store.Store;
import dev.faultline.store.index.ProjectEntry;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The part of a bundle that is imported, and where it is in the home. One thread.
final class BundlePart {
    private final Store store;
    private final BundleReader bundle;
    private final BundledGrouping grouping;
    private final List<IndexedHealth> health;
    private final @Nullable String project;
    private final Map<Issue, List<IndexedEvent>> issues = new LinkedHashMap<>();
    private final Map<String, List<IndexedEvent>> byBody = new HashMap<>();
    private final Map<String, Set<String>> releases = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /// @param project where all of it goes; null for where the bundle says
    /// @param entries names of the entries whose bodies are imported; null for all
    BundlePart(Store store, BundleReader bundle, @Nullable String project, @Nullable Collection<String> entries)
            throws IOException {
        this.store = store;
        this.bundle = bundle;
        this.project = project;
        grouping = bundle.grouping();
        store.index().projects().stream().map(ProjectEntry::id).forEach(known::add);
        BundleIndex index = bundle.index();
        health = index.health();
        Set<String> wanted = entries == null ? Set.of() : Set.copyOf(entries);
        for (Issue issue : index.issues(index.ids(new Query.And(List.of())))) {
            List<IndexedEvent> events = index.eventsOf(issue.id()).stream()
                    .filter(event ->
                            entries == null || (event.submission() != null && wanted.contains(event.submission())))
                    .toList();
            if (!events.isEmpty()) {
                issues.put(issue, events);
                events.forEach(event -> add(issue, event));
            }
        }
    }

    private void add(Issue issue, IndexedEvent event) {
        if (event.submission() != null) {
            byBody.computeIfAbsent(event.submission(), _ -> new ArrayList<>()).add(event);
        }
        Set<String> names = releases.computeIfAbsent(issue.project(), _ -> new HashSet<>());
        if (event.summary().release() != null) {
            names.add(event.summary().release());
        }
    }

    BundleReader bundle() {
        return bundle;
    }

    BundledGrouping grouping() {
        return grouping;
    }

    /// The issues of which something is imported, with their events, oldest first.
    Map<Issue, List<IndexedEvent>> issues() {
        return issues;
    }

    /// What homes knew of a project of this part.
    List<IndexedHealth> health() {
        return health.stream()
                .filter(each -> releases.containsKey(each.project()))
                .toList();
    }

    /// The releases of this part's events in a project of the bundle.
    Set<String> releases(String bundled) {
        return releases.getOrDefault(bundled, Set.of());
    }

    /// The projects of the bundle that this part is of.
    Set<String> projects() {
        return new TreeSet<>(releases.keySet());
    }

    /// What a project of the bundle is called here.
    String project(String bundled) {
        return project == null ? bundled : project;
    }

    /// An event as it is in the home; null when it is not there.
    @Nullable
    EventSummary here(IndexedEvent event) {
        return store.index()
                .transfer()
                .event(project(event.summary().project()), event.summary().eventId());
    }

    /// Whether a project was in the home before anything of this was imported.
    boolean isKnown(String own) {
        return known.contains(own);
    }

    /// Whether all that is known to have come in a body is in the home already.
    boolean isHere(BundledSubmission body) {
        List<IndexedEvent> events = byBody.getOrDefault(body.entry(), List.of());
        return known.contains(project(body.project()))
                && !events.isEmpty()
                && events.stream().allMatch(event -> here(event) != null);
    }

    /// The home that counted the sessions in the bodies of a project, and says so in the bundle; null when none does.
    @Nullable
    String origin(String bundled) {
        return health.stream()
                .filter(each -> each.project().equals(bundled))
                .map(each -> each.origin() == null ? "" : each.origin())
                .findFirst()
                .orElse(null);
    }
}
