package dev.faultline.live;

/// What the home holds.
///
/// @param events number of stored events
/// @param issues number of issues
/// @param unresolved number of unresolved issues
/// @param dropped number of events and items that were refused or not understood
/// @param bytes size of the home on disk
public record Totals(long projects, long events, long issues, long unresolved, long dropped, long bytes) {

    /// An empty home.
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);
}
