package dev.faultline.app.transfer;

import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.index.RuleEntry;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts events together that are one issue in the bundle, and apart that are two, by merging and unmerging in the name
/// of who did it there. Issues about which a user of this home decided something stay as they are.
record GroupImport(Store store, Intake intake, BundlePart part) {

    void run() throws IOException {
        Map<Issue, Set<Long>> own = new LinkedHashMap<>();
        part.issues().forEach((issue, events) -> own.put(issue, own(events)));
        Map<Long, List<Issue>> bundled = new TreeMap<>();
        own.forEach((issue, ids) -> ids.forEach(
                id -> bundled.computeIfAbsent(id, _ -> new ArrayList<>()).add(issue)));
        for (Map.Entry<Long, List<Issue>> entry : bundled.entrySet()) {
            if (entry.getValue().size() > 1 && isUndecided(entry.getKey())) {
                split(entry.getKey(), entry.getValue());
                entry.getValue().forEach(issue -> own.put(issue, own(events(issue))));
            }
        }
        for (Map.Entry<Issue, Set<Long>> entry : own.entrySet()) {
            if (entry.getValue().size() > 1 && entry.getValue().stream().allMatch(this::isUndecided)) {
                merge(entry.getKey(), entry.getValue());
            }
        }
    }

    private List<IndexedEvent> events(Issue bundled) {
        return part.issues().getOrDefault(bundled, List.of());
    }

    /// The issues that events are in here.
    private Set<Long> own(List<IndexedEvent> events) {
        Set<Long> own = new TreeSet<>();
        events.stream()
                .map(part::here)
                .filter(Objects::nonNull)
                .map(EventSummary::issueId)
                .forEach(own::add);
        return own;
    }

    private boolean isUndecided(long own) {
        return store.index().activity(own).stream().noneMatch(ActivityEntry::isOwnDecision);
    }

    /// The first of the bundle's issues keeps the one that is here; each other gets the hashes that only its events
    /// have.
    private void split(long own, List<Issue> bundled) throws IOException {
        if (!isGroupedAlike(bundled.getFirst().project())) {
            return;
        }
        List<Set<String>> hashes = new ArrayList<>();
        for (Issue issue : bundled) {
            hashes.add(hashes(own, events(issue)));
        }
        for (int i = 1; i < bundled.size(); i++) {
            Set<String> only = new TreeSet<>(hashes.get(i));
            for (int other = 0; other < bundled.size(); other++) {
                if (other != i) {
                    only.removeAll(hashes.get(other));
                }
            }
            if (only.size() == hashes.get(i).size()) {
                Deed deed = deed(bundled.get(i), "unmerge");
                intake.imports()
                        .decide(new Decision.Unmerge(deed.at, own, List.copyOf(only)), deed.who)
                        .join();
            }
        }
    }

    /// Whether the project has the rules here that it has in the bundle: others put events elsewhere on purpose.
    private boolean isGroupedAlike(String bundled) {
        List<RuleEntry> rules = store.index().rules(part.project(bundled));
        ProjectRules here =
                rules.isEmpty() ? ProjectRules.NONE : rules.getFirst().rules();
        return here.equals(part.grouping().rules().getOrDefault(bundled, ProjectRules.NONE));
    }

    private Set<String> hashes(long own, List<IndexedEvent> events) {
        Set<String> hashes = new HashSet<>();
        for (IndexedEvent event : events) {
            EventSummary here = part.here(event);
            PlacedEvent place =
                    here == null || here.issueId() != own ? null : store.index().place(here.sequence());
            if (place != null) {
                hashes.add(place.standing().hash());
            }
        }
        return hashes;
    }

    /// The issue with most events goes on.
    private void merge(Issue bundled, Set<Long> own) throws IOException {
        long into = own.stream()
                .max((one, other) -> {
                    int byCount =
                            Long.compare(store.index().count(one), store.index().count(other));
                    return byCount == 0 ? Long.compare(other, one) : byCount;
                })
                .orElseThrow();
        List<Long> others = own.stream().filter(each -> each != into).toList();
        Deed deed = deed(bundled, "merge");
        intake.imports()
                .decide(new Decision.Merge(deed.at, into, others), deed.who)
                .join();
    }

    private record Deed(Instant at, @Nullable String who) {}

    /// Who did it there and when, as far as the trail says so.
    private Deed deed(Issue bundled, String word) throws IOException {
        return part.bundle().trail(bundled).stream()
                .filter(entry -> entry.undone() == 0
                        && entry.what().path("decision").asString("").equals(word))
                .findFirst()
                .map(entry -> new Deed(entry.at(), entry.who()))
                .orElseGet(() -> new Deed(part.bundle().manifest().created(), null));
    }
}
