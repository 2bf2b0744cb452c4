package dev.faultline.triage.search;

import java.time.Instant;
import java.util.List;

/// A search as a tree. Values are as the user wrote them, unquoted; the store gives them meaning in SQL.
public sealed interface Query {

    /// All of the parts hold; no parts: everything.
    record And(List<Query> parts) implements Query {}

    /// At least one of the parts holds.
    record Or(List<Query> parts) implements Query {}

    /// The part does not hold.
    record Not(Query part) implements Query {}

    /// `is:` and a state of the issue: a status or a substatus by its wire name, `assigned`, `unassigned`, `seen` or
    /// `unseen`.
    record Is(String state) implements Query {}

    /// A field or tag has one of the values; `*` in a value stands for any run of characters.
    record Equal(Key key, List<String> values) implements Query {}

    /// A field or tag is there, with any value.
    record Has(Key key) implements Query {}

    /// A number compares.
    record Numeric(Key key, Comparison comparison, double value) implements Query {}

    /// A time compares.
    record Temporal(Key key, Comparison comparison, Instant value) implements Query {}

    /// A level or a release compares by its order.
    record Ordered(Key key, Comparison comparison, String value) implements Query {}

    /// The words stand in the title, value or culprit, case ignored.
    record Text(String words) implements Query {}
}
