package dev.faultline.ui.stage;

import dev.faultline.event.Level;
import dev.faultline.live.Census;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.IssueFacet.Value;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Counts over the issues of a home in memory.
public record MemoryCensus(MemoryHome home) implements Census {

    @Override
    public List<IssueFacet> facets(Query query, int most) {
        List<Issue> issues = home.issues(query, IssueSort.LAST_SEEN, null, Integer.MAX_VALUE);
        if (issues.isEmpty()) {
            return List.of();
        }
        return List.of(
                facet(new Key.Field(MainField.PROJECT), issues, Issue::project, most),
                levels(issues),
                facet(
                        new Key.Field(MainField.ENVIRONMENT),
                        issues,
                        issue -> issue.environments().getFirst(),
                        most),
                facet(new Key.Field(MainField.RELEASE), issues, Issue::lastRelease, most),
                facet(new Key.Tag("os.name"), issues, MemoryCensus::system, most));
    }

    private static String system(Issue issue) {
        return List.of("Windows", "Linux", "macOS").get((int) (issue.id() % 3));
    }

    private static IssueFacet levels(List<Issue> issues) {
        List<Value> values = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            long count = issues.stream().filter(issue -> issue.level() == level).count();
            if (count > 0) {
                values.add(new Value(level.wireName(), count));
            }
        }
        return new IssueFacet(new Key.Field(MainField.LEVEL), values);
    }

    private static IssueFacet facet(Key key, List<Issue> issues, Function<Issue, String> of, int most) {
        Map<String, Long> counts = issues.stream()
                .filter(issue -> of.apply(issue) != null)
                .collect(Collectors.groupingBy(of, Collectors.counting()));
        return new IssueFacet(
                key,
                counts.entrySet().stream()
                        .map(entry -> new Value(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Value::issues).reversed().thenComparing(Value::value))
                        .limit(most)
                        .toList());
    }

    @Override
    public Map<Long, long[]> trends(Collection<Long> ids, Instant from, int hours, int buckets) {
        Map<Long, long[]> trends = new HashMap<>();
        for (Issue issue : home.issues(ids)) {
            int first = bucket(issue.firstSeen(), from, hours);
            int last = Math.min(bucket(issue.lastSeen(), from, hours), buckets - 1);
            long[] counts = new long[buckets];
            if (last >= 0) {
                fill(issue, counts, Math.max(0, first), last);
            }
            trends.put(issue.id(), counts);
        }
        return trends;
    }

    /// As many events as the issue has, in waves from its first to its last.
    private static void fill(Issue issue, long[] counts, int first, int last) {
        double[] waves = IntStream.rangeClosed(first, last)
                .mapToDouble(i -> 1 + Math.sin(i * (1 + issue.id() % 4) * 0.35 + issue.id()))
                .map(wave -> wave * wave)
                .toArray();
        double all = DoubleStream.of(waves).sum();
        long left = issue.events() - 1;
        counts[last] = 1;
        if (left > 0) {
            counts[first]++;
            left--;
        }
        long some = left;
        for (int i = first; i <= last; i++) {
            long part = Math.min(left, Math.round(some * waves[i - first] / all));
            counts[i] += part;
            left -= part;
        }
        counts[first] += left;
    }

    private static int bucket(Instant at, Instant from, int hours) {
        return (int) Math.floorDiv(at.getEpochSecond() - from.getEpochSecond(), 3600L * hours);
    }

    @Override
    public List<Long> ids(Query query) {
        return home.issues(query, IssueSort.LAST_SEEN, null, Integer.MAX_VALUE).stream()
                .map(Issue::id)
                .toList();
    }
}
