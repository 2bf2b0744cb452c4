package dev.faultline.live;

import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.ProjectEntry;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What a store knows of releases. Any thread.
record StoreReleases(Index index) implements ReleaseArchive {

    @Override
    public List<String> projects() {
        return index.projects().stream().map(ProjectEntry::id).toList();
    }

    @Override
    public List<ReleaseFigures> figures(String project, Instant recent) {
        return index.releases(project, recent);
    }

    @Override
    public List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        return index.releaseCounts(project, from, hours, buckets);
    }

    @Override
    public List<IssueCounts> compare(String project, String before, String after) {
        return index.compare(project, before, after).stream()
                .map(counts -> new IssueCounts(counts.issue(), counts.before(), counts.after()))
                .toList();
    }

    @Override
    public List<Regression> regressions(String project, Instant from, int most) {
        return index.regressions(project, from, most).stream()
                .map(back -> new Regression(back.issue(), back.title(), back.at()))
                .toList();
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return index.issues(ids);
    }
}
