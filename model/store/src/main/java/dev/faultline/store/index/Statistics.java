package dev.faultline.store.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index holds, in numbers.
///
/// @param unresolved issues that are unresolved
/// @param position sequence number of the record that is digested next
/// @param indexBytes size of the index file
/// @param newest when the newest event was received; null without any
public record Statistics(
        List<ProjectEntry> projects,
        long events,
        long issues,
        long unresolved,
        long sessions,
        List<Kept> kept,
        List<Rejected> rejected,
        long position,
        long indexBytes,
        @Nullable Instant oldest,
        @Nullable Instant newest) {
    /// Items that are kept as they came, as Faultline does not understand them yet.
    ///
    /// @param type of the item, such as `span`
    /// @param bytes of their payloads
    public record Kept(String project, String type, long count, long bytes) {}

    /// What was refused, or dropped in part.
    ///
    /// @param reason stable word
    public record Rejected(String project, String reason, long count) {}
}
