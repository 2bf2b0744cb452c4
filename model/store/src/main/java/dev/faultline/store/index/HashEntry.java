package dev.faultline.store.index;

/// A grouping hash that leads to an issue.
///
/// @param config id of the algorithm that made it
/// @param events number of events whose first hash it is
/// @param pinned whether a user decided where it leads, by merging or unmerging
public record HashEntry(String hash, long issue, String config, long events, boolean pinned) {
    /// The same hash, leading elsewhere.
    public HashEntry to(long other, boolean byUser) {
        return new HashEntry(hash, other, config, events, byUser);
    }

    /// The same hash with another number of events.
    public HashEntry counting(long number) {
        return new HashEntry(hash, issue, config, number, pinned);
    }
}
