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
        private Instant firstSeen() {
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
        long all = samples.stream().mapToLong(sample -> sessions(sample, 0)).sum();
        return samples.stream()
                .map(sample -> new ReleaseFigures(
                        sample.name,
                        sample.firstSeen(),
                        IssueMaker.NOW.minus(Duration.ofMinutes(sample.age)),
                        sample.events,
                        sample.events / 3,
                        sample.newIssues,
                        health(sample),
                        sessions(sample, 0),
                        all))
                .toList();
    }

    private static Health health(Sample sample) {
        long total = 0;
        for (int day = 0; day <= sample.age; day++) {
            total += sessions(sample, day);
        }
        long crashed = Math.round(total * sample.crashes);
        return new Health(total, crashed, 0, 0, crashed, total / 4, Math.min(total / 4, crashed / 2));
    }

    /// A release spreads within days, and goes when newer ones come.
    private static long sessions(Sample sample, int day) {
        int lived = sample.age - day;
        if (lived < 0) {
            return 0;
        }
        double spread = Math.min(1, (lived + 1) / 4.0) * Math.exp(-Math.max(0, lived - 6) / 9.0);
        return Math.round(sample.sessionsADay * spread * (0.85 + 0.15 * Math.sin(day * 2.1)));
    }

    @Override
    public synchronized List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        List<ReleaseCounts> counts = new ArrayList<>();
        for (Sample sample : projects.get(project)) {
            for (int bucket = 0; bucket < buckets; bucket++) {
                Instant end = from.plus(Duration.ofHours((long) hours * (bucket + 1)));
                if (!end.isAfter(sample.firstSeen())) {
                    continue;
                }
                int day = (buckets - 1 - bucket) * hours / 24;
                long sessions = sessions(sample, day) * hours / 24;
                long lived = Math.max(0, sample.age - day + 1);
                long events = lived == 0 ? 0 : sample.events * hours / 24 / (sample.age + 1) + lived % 3;
                long crashed = Math.round(sessions * sample.crashes * (1 + 0.4 * Math.sin(bucket)));
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
