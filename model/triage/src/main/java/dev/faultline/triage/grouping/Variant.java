package dev.faultline.triage.grouping;

import org.jspecify.annotations.Nullable;

/// One way of looking at an event.
///
/// @param name such as `app`, `system`, `default`, `custom_fingerprint`, `checksum`
/// @param hash 32 lower-case hex digits; null when it does not contribute
/// @param hint why it does not contribute, in words
/// @param component the tree of what was looked at; null for variants without one
public record Variant(
        String name,
        String type,
        @Nullable String hash,
        boolean contributes,
        @Nullable String hint,
        @Nullable Component component) {}
