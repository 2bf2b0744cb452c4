package dev.faultline.live;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts over issues in memory: all events of an issue fall into the last stretch of time.
record MemoryCensus(MemoryArchive archive) implements Census {

    @Override
    public List<IssueFacet> facets(Query query, int most) {
        archive.questions++;
        return List.of(new IssueFacet(
                new Key.Field(MainField.LEVEL),
                List.of(new IssueFacet.Value("error", ids(query).size()))));
    }

    @Override
    public Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets) {
        archive.questions++;
        Map<Long, long[]> trends = new HashMap<>();
        for (Issue issue : archive.issues.values()) {
            if (issues.contains(issue.id())) {
                long[] counts = new long[buckets];
                counts[buckets - 1] = issue.events();
                trends.put(issue.id(), counts);
            }
        }
        return trends;
    }

    @Override
    public List<Long> ids(Query query) {
        return archive.issues.values().stream()
                .filter(issue -> MemoryArchive.matches(query, issue))
                .map(Issue::id)
                .toList();
    }
}
