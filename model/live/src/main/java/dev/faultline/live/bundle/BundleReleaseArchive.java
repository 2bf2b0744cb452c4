package dev.faultline.live.bundle;

import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a bundle knows of releases. When issues came back is not in it. Any thread.
record BundleReleaseArchive(BundleIndex index) implements ReleaseArchive {

    @Override
    public List<String> projects() {
        return index.projects();
    }

    @Override
    public List<ReleaseFigures> figures(String project, Instant recent) {
        return index.releases().figures(project);
    }

    @Override
    public List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        return index.releases().counts(project, from, hours, buckets);
    }

    @Override
    public List<IssueCounts> compare(String project, String before, String after) {
        Map<Long, Long> earlier = index.releases().events(project, before);
        Map<Long, Long> later = index.releases().events(project, after);
        Set<Long> issues = new HashSet<>(earlier.keySet());
        issues.addAll(later.keySet());
        return issues.stream()
                .map(issue -> new IssueCounts(issue, earlier.getOrDefault(issue, 0L), later.getOrDefault(issue, 0L)))
                .toList();
    }

    @Override
    public List<Regression> regressions(String project, Instant from, int most) {
        return List.of();
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return index.issues(ids);
    }
}
