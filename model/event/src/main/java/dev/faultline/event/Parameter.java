package dev.faultline.event;

import org.jspecify.annotations.Nullable;

/// A name and its value, where order and repetition matter and a value may be missing (headers, cookies, queries).
///
/// @param value null when none was sent, or none that could be read (`_meta` has it then)
public record Parameter(String name, @Nullable String value) {}
