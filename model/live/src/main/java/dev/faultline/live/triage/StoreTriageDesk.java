package dev.faultline.live.triage;

import dev.faultline.intake.Intake;
import dev.faultline.intake.RegroupPreview;
import dev.faultline.intake.StoredEvents;
import dev.faultline.live.job.Progress;
import dev.faultline.store.Store;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.HashSighting;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The desk over a store and its intake. Any thread.
public final class StoreTriageDesk implements TriageDesk {
    private static final int MOST_TITLES = 200;

    private final Index index;
    private final Intake intake;
    private final StoredEvents events;

    /// The desk of an open store.
    public StoreTriageDesk(Store store, Intake intake) {
        this.index = store.index();
        this.intake = intake;
        this.events = StoredEvents.whole(store);
    }

    @Override
    public IssueTrail trail(long issue) {
        List<ActivityEntry> trail = index.history().trail(issue);
        List<TrailEntry> entries = TrailReader.entries(trail);
        List<Long> named = new ArrayList<>();
        for (TrailEntry entry : entries) {
            if (entry.decision() instanceof Decision.Merge merge) {
                named.add(merge.into());
                named.addAll(merge.issues());
            }
            if (entry.issue() != issue) {
                named.add(entry.issue());
            }
        }
        return new IssueTrail(entries, TrailReader.notes(trail), index.history().shortIds(named));
    }

    @Override
    public List<IssueHash> hashes(long issue) {
        List<IssueHash> hashes = new ArrayList<>();
        for (HashSighting found : index.history().sightings(issue)) {
            HashSighting.Newest newest = found.newest();
            hashes.add(new IssueHash(
                    found.entry().hash(),
                    found.events(),
                    found.entry().pinned(),
                    newest == null || hashes.size() >= MOST_TITLES ? null : title(newest.sequence()),
                    newest == null ? null : newest.at()));
        }
        return hashes;
    }

    /// What the event itself is called; null when it cannot be read.
    private @Nullable String title(long sequence) {
        PlacedEvent place = index.place(sequence);
        try {
            StoredEvents.Loaded loaded = place == null ? null : events.read(place);
            return loaded == null
                    ? null
                    : intake.engines()
                            .assessor(loaded.stored().submission().project())
                            .assess(loaded.event())
                            .title();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public RuleBook rules(String project) {
        return new RuleBook(
                project,
                index.rules(project).stream()
                        .map(rules -> new RuleBook.Version(rules.at(), rules.who(), rules.rules()))
                        .toList());
    }

    @Override
    public RegroupPlan plan(String project, ProjectRules rules, Progress progress) throws IOException {
        RegroupPreview preview = intake.regroup()
                .preview(project, rules, (done, of) -> progress.at(of == 0 ? 1 : (double) done / of, ""));
        RegroupPreview.Figures figures = preview.figures();
        return new RegroupPlan(
                project,
                rules,
                new RegroupPlan.Figures(
                        figures.events(),
                        figures.moved(),
                        figures.issues(),
                        figures.made(),
                        figures.merged(),
                        figures.split()),
                preview.fates().stream().map(StoreTriageDesk::fate).toList(),
                preview);
    }

    private static RegroupPlan.Fate fate(RegroupPreview.Fate fate) {
        return new RegroupPlan.Fate(
                fate.issue(),
                fate.parts().stream()
                        .map(part -> new RegroupPlan.Part(part.issue(), part.shortId(), part.title(), part.events()))
                        .toList());
    }

    @Override
    public void apply(RegroupPlan plan, Progress progress) throws IOException {
        if (!(plan.source() instanceof RegroupPreview preview)) {
            throw new IllegalArgumentException("the plan is of another desk");
        }
        progress.at(-1, "");
        intake.regroup().apply(preview).join();
    }
}
