package dev.faultline.live;

import dev.faultline.store.index.Index;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a store knows of many issues at once. Any thread.
record StoreCensus(Index index) implements Census {

    @Override
    public List<IssueFacet> facets(Query query, int most) {
        return index.facets(query, most);
    }

    @Override
    public Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets) {
        return index.trends(issues, from, hours, buckets);
    }

    @Override
    public List<Long> ids(Query query) {
        return index.ids(query);
    }
}
