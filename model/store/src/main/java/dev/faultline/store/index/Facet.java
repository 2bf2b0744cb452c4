package dev.faultline.store.index;

import java.util.List;

/// The values of one field or tag among the events of an issue.
///
/// @param field whether it is a main field; otherwise a tag
/// @param distinct number of values
/// @param values the most frequent ones, most frequent first
public record Facet(boolean field, String name, long distinct, List<Value> values) {
    /// A value and the number of events that have it. New events may be counted a second late.
    public record Value(String value, long count) {}
}
