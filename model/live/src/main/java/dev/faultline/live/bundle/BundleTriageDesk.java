package dev.faultline.live.bundle;

import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.BundledGrouping;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.live.job.Progress;
import dev.faultline.live.triage.IssueHash;
import dev.faultline.live.triage.IssueTrail;
import dev.faultline.live.triage.RegroupPlan;
import dev.faultline.live.triage.RuleBook;
import dev.faultline.live.triage.TrailEntry;
import dev.faultline.live.triage.TrailReader;
import dev.faultline.live.triage.TriageDesk;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashEntry;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a bundle tells of its issues: what was decided and said where it comes from. Nothing of it can be taken back,
/// and nothing regrouped. Any thread.
record BundleTriageDesk(BundleReader reader, BundleIndex index, BundledGrouping grouping) implements TriageDesk {

    @Override
    public IssueTrail trail(long id) {
        List<ActivityEntry> trail = index.issues(List.of(id)).stream()
                .flatMap(issue -> read(issue).stream())
                .toList();
        List<TrailEntry> entries =
                TrailReader.entries(trail).stream().map(BundleTriageDesk::fixed).toList();
        return new IssueTrail(entries, TrailReader.notes(trail), shortIds(entries));
    }

    private List<ActivityEntry> read(Issue issue) {
        try {
            return reader.trail(issue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrailEntry fixed(TrailEntry entry) {
        return new TrailEntry(
                entry.record(),
                entry.issue(),
                entry.at(),
                entry.who(),
                entry.deed(),
                entry.undone(),
                false,
                entry.imported());
    }

    /// As far as they are in the bundle too.
    private Map<Long, String> shortIds(List<TrailEntry> entries) {
        List<Long> named = new ArrayList<>();
        for (TrailEntry entry : entries) {
            named.add(entry.issue());
            if (entry.decision() instanceof Decision.Merge merge) {
                Stream.concat(Stream.of(merge.into()), merge.issues().stream()).forEach(named::add);
            }
        }
        return index.issues(named.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Issue::id, Issue::shortId));
    }

    @Override
    public List<IssueHash> hashes(long issue) {
        Map<String, EventSummary> newest = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        for (IndexedEvent event : index.eventsOf(issue)) {
            if (event.hash() != null) {
                newest.put(event.hash(), event.summary());
                counts.merge(event.hash(), 1L, Long::sum);
            }
        }
        return grouping.hashes(issue).stream()
                .map(entry -> hash(entry, newest.get(entry.hash()), counts.getOrDefault(entry.hash(), 0L)))
                .toList();
    }

    private static IssueHash hash(HashEntry entry, @Nullable EventSummary newest, long there) {
        return new IssueHash(
                entry.hash(),
                Math.max(entry.events(), there),
                entry.pinned(),
                newest == null ? null : newest.title(),
                newest == null ? null : newest.timestamp());
    }

    @Override
    public RuleBook rules(String project) {
        return NONE.rules(project);
    }

    @Override
    public RegroupPlan plan(String project, ProjectRules rules, Progress progress) throws Exception {
        return NONE.plan(project, rules, progress);
    }

    @Override
    public void apply(RegroupPlan plan, Progress progress) throws Exception {
        NONE.apply(plan, progress);
    }
}
