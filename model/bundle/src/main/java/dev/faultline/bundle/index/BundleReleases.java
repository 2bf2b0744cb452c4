package dev.faultline.bundle.index;

import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the events of a bundle tell of releases, with the health that the home knew of.
public final class BundleReleases {
    private final Collection<IndexedIssue> issues;
    private final List<IndexedHealth> health;

    BundleReleases(Collection<IndexedIssue> issues, List<IndexedHealth> health) {
        this.issues = issues;
        this.health = health;
    }

    /// The releases of a project, in no order.
    public List<ReleaseFigures> figures(String project) {
        Map<String, Tally> tallies = new TreeMap<>();
        events(project)
                .filter(event -> event.release() != null)
                .forEach(event -> tallies.computeIfAbsent(event.release(), _ -> new Tally(event.received()))
                        .add(event));
        Map<String, Long> made = new HashMap<>();
        issues.stream()
                .filter(each -> each.issue().project().equals(project))
                .map(each -> each.issue().firstRelease())
                .filter(Objects::nonNull)
                .forEach(release -> made.merge(release, 1L, Long::sum));
        Map<String, ReleaseFigures> known = new HashMap<>();
        long recent = health(project)
                .mapToLong(each -> each.releases().stream()
                        .mapToLong(ReleaseFigures::recentOfAll)
                        .max()
                        .orElse(0))
                .sum();
        health(project)
                .flatMap(each -> each.releases().stream())
                .forEach(one -> known.merge(one.name(), one, BundleReleases::both));
        return tallies.entrySet().stream()
                .map(each -> each.getValue()
                        .figures(each.getKey(), made.getOrDefault(each.getKey(), 0L), known.get(each.getKey()), recent))
                .toList();
    }

    /// What two homes know of a release.
    private static ReleaseFigures both(ReleaseFigures one, ReleaseFigures other) {
        return new ReleaseFigures(
                one.name(),
                one.firstSeen().isBefore(other.firstSeen()) ? one.firstSeen() : other.firstSeen(),
                one.lastSeen().isAfter(other.lastSeen()) ? one.lastSeen() : other.lastSeen(),
                one.events() + other.events(),
                one.users() + other.users(),
                one.newIssues() + other.newIssues(),
                one.health().plus(other.health()),
                one.recentSessions() + other.recentSessions(),
                0);
    }

    private Stream<IndexedHealth> health(String project) {
        return health.stream().filter(each -> each.project().equals(project));
    }

    /// Events and sessions in equal stretches of time; those without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    public List<ReleaseCounts> counts(String project, Instant from, int hours, int buckets) {
        ReleaseSums sums = new ReleaseSums(buckets);
        Instant begin = from.truncatedTo(ChronoUnit.HOURS);
        events(project).forEach(event -> {
            int bucket = bucket(begin, hours, buckets, event.timestamp());
            sums.event("", bucket);
            if (event.release() != null) {
                sums.event(event.release(), bucket);
            }
        });
        health(project)
                .forEach(known -> known.sessions()
                        .forEach(count -> sums.sessions(count, bucket(begin, hours, buckets, known.at(count)))));
        return sums.counts();
    }

    /// Events of each issue of a project that are of a release; issues without any are left out.
    public Map<Long, Long> events(String project, String release) {
        Map<Long, Long> counts = new HashMap<>();
        events(project)
                .filter(event -> release.equals(event.release()))
                .forEach(event -> counts.merge(event.issueId(), 1L, Long::sum));
        return counts;
    }

    /// Events of issues in equal stretches of time; issues without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    public Map<Long, long[]> trends(Collection<Long> wanted, Instant from, int hours, int buckets) {
        Set<Long> ids = new HashSet<>(wanted);
        Map<Long, long[]> trends = new HashMap<>();
        Instant begin = from.truncatedTo(ChronoUnit.HOURS);
        for (IndexedIssue issue : issues) {
            if (ids.contains(issue.issue().id())) {
                for (IndexedEvent event : issue.events()) {
                    int bucket = bucket(begin, hours, buckets, event.summary().timestamp());
                    if (bucket >= 0) {
                        trends.computeIfAbsent(issue.issue().id(), _ -> new long[buckets])[bucket]++;
                    }
                }
            }
        }
        return trends;
    }

    private static int bucket(Instant begin, int hours, int buckets, Instant at) {
        long bucket = Math.floorDiv(Duration.between(begin, at).toSeconds(), 3600L * hours);
        return bucket >= 0 && bucket < buckets ? (int) bucket : -1;
    }

    private Stream<EventSummary> events(String project) {
        return issues.stream()
                .flatMap(issue -> issue.events().stream())
                .map(IndexedEvent::summary)
                .filter(event -> event.project().equals(project));
    }

    private static final class Tally {
        private final Set<@Nullable String> users = new HashSet<>();
        private Instant first;
        private Instant last;
        private long events;

        Tally(Instant at) {
            first = at;
            last = at;
        }

        void add(EventSummary event) {
            events++;
            if (event.user() != null) {
                users.add(event.user());
            }
            first = event.received().isBefore(first) ? event.received() : first;
            last = event.received().isAfter(last) ? event.received() : last;
        }

        /// @param known what the homes knew; null for nothing
        /// @param recent sessions of the whole project in the time that adoption looks at
        ReleaseFigures figures(String name, long made, @Nullable ReleaseFigures known, long recent) {
            if (known == null) {
                return new ReleaseFigures(name, first, last, events, users.size(), made, Health.NONE, 0, 0);
            }
            return new ReleaseFigures(
                    name,
                    known.firstSeen(),
                    known.lastSeen(),
                    events,
                    users.size(),
                    made,
                    known.health(),
                    known.recentSessions(),
                    recent);
        }
    }
}
