package dev.faultline.bundle;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A body as an SDK sent it, decompressed, and what is known about its arrival; enough to bring in the same events
/// again.
///
/// @param entry name of the entry that holds the body
/// @param envelope whether the body is an envelope; else it is one event's JSON
/// @param sender the SDK's name and version; null when it did not say
/// @param remoteAddress address of the sender; null when not known
public record BundledSubmission(
        String entry,
        String project,
        boolean envelope,
        Instant received,
        @Nullable String sender,
        @Nullable String remoteAddress) {
    public BundledSubmission {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(received, "received");
    }
}
