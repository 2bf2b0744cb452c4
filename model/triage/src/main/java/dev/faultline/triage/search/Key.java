package dev.faultline.triage.search;

/// What a term of a search is about: a main field, or a tag.
public sealed interface Key {

    /// A main field of issues or events.
    record Field(MainField field) implements Key {}

    /// A tag by its name.
    record Tag(String name) implements Key {}
}
