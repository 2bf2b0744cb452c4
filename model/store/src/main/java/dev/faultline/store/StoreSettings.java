package dev.faultline.store;

/// Sizes of a store.
///
/// @param segmentBytes size at which the log begins a new segment
/// @param capBytes size of the log beyond which the oldest segments lose their events
public record StoreSettings(long segmentBytes, long capBytes) {
    /// Segments of 64 MiB, 20 GB in all.
    public static final StoreSettings DEFAULT = new StoreSettings(64L << 20, 20_000_000_000L);
}
