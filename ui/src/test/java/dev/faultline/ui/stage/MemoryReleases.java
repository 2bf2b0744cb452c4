package dev.faultline.ui.stage;

import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Releases in memory, with a run of days that is the same each time.
public final class MemoryReleases implements ReleaseArchive {
    /// One release: how old it is in days, how many sessions a day it has at its best, which share of them crashes.
    public record Sample(String name, int age, long sessionsADay, double crashes, long events, long newIssues) {
        Instant firstSeen() {
            return IssueMaker.NOW.minus(Duration.ofHours(24L * age + 3));
        }
    }

    private final Map<String, List<Sample>> projects = new TreeMap<>();
    private final List<IssueCounts> compared = new ArrayList<>();
    private final List<Regression> regressions = new ArrayList<>();
    private final MemoryHome home;

    MemoryReleases(MemoryHome home) {
        this.home = home;
    }

    /// Puts a release in.
    public synchronized MemoryReleases add(String project, Sample sample) {
        projects.computeIfAbsent(project, slug -> new ArrayList<>()).add(sample);
        return this;
    }

    /// Says how often an issue came in the two releases that are compared.
    public synchronized void compared(long issue, long before, long after) {
        compared.add(new IssueCounts(issue, before, after));
    }

    /// Says that an issue came back.
    public synchronized void regressed(long issue, String title, Duration ago) {
        regressions.add(new Regression(issue, title, IssueMaker.NOW.minus(ago)));
    }

    @Override
    public synchronized List<String> projects() {
        return List.copyOf(projects.keySet());
    }

    @Override
    public synchronized List<ReleaseFigures> figures(String project, Instant recent) {
        List<Sample> samples = projects.get(project);
        long all = samples.stream().mapToLong(sample -> recent(sample, recent)).sum();
        return samples.stream()
                .map(sample -> new ReleaseFigures(
                        sample.name,
                        sample.firstSeen(),
                        IssueMaker.NOW.minus(Duration.ofMinutes(sample.age)),
                        sample.events,
                        (sample.events + 2) / 3,
                        sample.newIssues,
                        health(sample),
                        recent(sample, recent),
                        all))
                .toList();
    }

    private static long recent(Sample sample, Instant since) {
        return new ReleaseLife(sample).sessions(IssueMaker.NOW) - new ReleaseLife(sample).sessions(since);
    }

    private static Health health(Sample sample) {
        ReleaseLife life = new ReleaseLife(sample);
        long total = life.sessions(IssueMaker.NOW);
        long crashed = life.crashed(IssueMaker.NOW);
        return new Health(total, crashed, 0, 0, crashed, total / 4, Math.min(total / 4, (crashed + 1) / 2));
    }

    @Override
    public synchronized List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        List<ReleaseCounts> counts = new ArrayList<>();
        for (Sample sample : projects.get(project)) {
            ReleaseLife life = new ReleaseLife(sample);
            for (int bucket = 0; bucket < buckets; bucket++) {
                Instant begin = from.plus(Duration.ofHours((long) hours * bucket));
                Instant end = begin.plus(Duration.ofHours(hours));
                long events = life.events(end) - life.events(begin);
                long sessions = life.sessions(end) - life.sessions(begin);
                long crashed = life.crashed(end) - life.crashed(begin);
                if (sessions + events > 0) {
                    counts.add(new ReleaseCounts(sample.name, bucket, events, sessions, crashed));
                    counts.add(new ReleaseCounts("", bucket, events, sessions, crashed));
                }
            }
        }
        return counts;
    }

    @Override
    public synchronized List<IssueCounts> compare(String project, String before, String after) {
        return List.copyOf(compared);
    }

    @Override
    public synchronized List<Regression> regressions(String project, Instant from, int most) {
        return regressions.stream().filter(back -> back.at().isAfter(from)).toList();
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return home.issues(ids);
    }
}
