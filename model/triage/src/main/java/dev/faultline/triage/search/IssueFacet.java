package dev.faultline.triage.search;

import java.util.List;

/// A field or tag with the values that issues have.
///
/// @param values most frequent first; levels in their order
public record IssueFacet(Key key, List<Value> values) {

    public IssueFacet {
        values = List.copyOf(values);
    }

    /// A value and the number of issues that have it.
    public record Value(String value, long issues) {}
}
