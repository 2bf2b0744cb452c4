package dev.faultline.live;

import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Releases in memory.
final class MemoryReleases implements ReleaseArchive {
    final Map<String, List<ReleaseFigures>> projects = new TreeMap<>();
    final List<ReleaseCounts> counts = new ArrayList<>();
    final List<IssueCounts> compared = new ArrayList<>();
    final List<Regression> regressions = new ArrayList<>();
    private final MemoryArchive archive;

    MemoryReleases(MemoryArchive archive) {
        this.archive = archive;
    }

    /// A release that was seen from some hours before the start on, with sessions of which some crashed.
    ReleaseFigures add(String project, String name, int hoursAgo, long sessions, long crashed) {
        ReleaseFigures figures = new ReleaseFigures(
                name,
                MemoryArchive.START.minusSeconds(3600L * hoursAgo),
                MemoryArchive.START.minusSeconds(3600L * hoursAgo - 3600),
                10,
                2,
                1,
                new Health(sessions, crashed, 0, 0, crashed, 0, 0),
                0,
                0);
        projects.computeIfAbsent(project, slug -> new ArrayList<>()).add(figures);
        return figures;
    }

    @Override
    public List<String> projects() {
        return List.copyOf(projects.keySet());
    }

    @Override
    public List<ReleaseFigures> figures(String project, Instant recent) {
        archive.fail();
        return projects.get(project);
    }

    @Override
    public List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        return counts;
    }

    @Override
    public List<IssueCounts> compare(String project, String before, String after) {
        return compared;
    }

    @Override
    public List<Regression> regressions(String project, Instant from, int most) {
        return regressions;
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return archive.issues(ids);
    }
}
