package dev.faultline.triage.search;

import java.time.Instant;
import java.util.List;

/// A search as a tree. Values are as the user wrote them, unquoted; the store gives them meaning in SQL.
public sealed interface Query {

    /// The search without what it says of a field or tag, as far as that must hold in any case.
    default Query without(Key key) {
        return switch (this) {
            case And(List<Query> parts) ->
                new And(parts.stream().map(part -> part.without(key)).toList());
            case Not(Query part) when part.isAbout(key) -> new And(List.of());
            default -> isAbout(key) ? new And(List.of()) : this;
        };
    }

    private boolean isAbout(Key key) {
        return switch (this) {
            case Equal(Key own, var values) -> own.equals(key);
            case Ordered(Key own, var comparison, var value) -> own.equals(key);
            default -> false;
        };
    }

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
