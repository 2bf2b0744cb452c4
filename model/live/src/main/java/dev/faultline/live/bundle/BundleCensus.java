package dev.faultline.live.bundle;

import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.live.Census;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a bundle knows of many issues at once. Any thread.
record BundleCensus(BundleIndex index) implements Census {

    @Override
    public List<IssueFacet> facets(Query query, int most) {
        return index.facets().of(query, most);
    }

    @Override
    public Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets) {
        return index.releases().trends(issues, from, hours, buckets);
    }

    @Override
    public List<Long> ids(Query query) {
        return index.ids(query);
    }
}
