package dev.faultline.live;

import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What `live` asks of a home about many issues at once. A port, so that tests can answer from memory. Any thread may
/// ask; questions block while the index is read.
public interface Census {

    /// What the issues that match have in common.
    ///
    /// @param most values of each field or tag
    List<IssueFacet> facets(Query query, int most);

    /// Events of many issues in equal stretches of time; issues without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets);

    /// The ids of all issues that match.
    List<Long> ids(Query query);
}
