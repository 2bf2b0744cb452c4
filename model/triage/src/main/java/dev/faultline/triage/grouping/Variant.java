package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.reason.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way of looking at an event.
///
/// @param name such as `app`, `system`, `default`, `custom-fingerprint`, `checksum`, `fallback`
/// @param type `component`, `salted-component`, `custom-fingerprint`, `built-in-fingerprint`, `checksum`,
///     `hashed-checksum` or `fallback`
/// @param hash 32 lower-case hex digits; null when it does not contribute
/// @param reason why it does not contribute; null when there is nothing to say
/// @param component the tree of what was looked at; null for variants without one
/// @param values the resolved fingerprint of a custom or salted variant; empty for the others
public record Variant(
        String name,
        String type,
        @Nullable String hash,
        boolean contributes,
        @Nullable Reason reason,
        @Nullable Component component,
        List<String> values) {

    /// A variant without fingerprint values.
    public Variant(
            String name,
            String type,
            @Nullable String hash,
            boolean contributes,
            @Nullable Reason reason,
            @Nullable Component component) {
        this(name, type, hash, contributes, reason, component, List.of());
    }

    /// The reason in English words; null when there is nothing to say.
    public @Nullable String hint() {
        return reason == null ? null : reason.words();
    }
}
