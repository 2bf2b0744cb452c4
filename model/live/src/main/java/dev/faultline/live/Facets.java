package dev.faultline.live;

import dev.faultline.triage.search.IssueFacet;
import java.util.List;

/// What the issues of a search have in common. A snapshot.
///
/// @param query the search it is about
public record Facets(String query, List<IssueFacet> facets) {

    /// Nothing is known yet.
    public static final Facets NONE = new Facets("", List.of());

    public Facets {
        facets = List.copyOf(facets);
    }
}
