package dev.faultline.store.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a grouping hash of an issue was met last.
///
/// @param entry the hash
/// @param newest its newest event; null when none of it is in the store
public record HashSighting(HashEntry entry, @Nullable Newest newest) {

    /// An event.
    ///
    /// @param sequence its number
    /// @param at its time
    /// @param stored number of events of its hash in the store
    public record Newest(long sequence, Instant at, long stored) {}

    /// Number of events whose first hash it is; counters may lag behind the events.
    public long events() {
        return newest == null ? entry.events() : Math.max(entry.events(), newest.stored());
    }
}
