package dev.faultline.live;

/// What the home holds.
///
/// @param events number of stored events
/// @param issues number of issues
/// @param unresolved number of unresolved issues
/// @param dropped number of events and items that were refused or not understood
/// @param bytes size of the home on disk
/// @param free bytes that can still be written where the home lies; negative when that is not known
public record Totals(long projects, long events, long issues, long unresolved, long dropped, long bytes, long free) {

    /// An empty home.
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, -1);
}
