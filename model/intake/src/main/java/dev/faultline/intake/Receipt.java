package dev.faultline.intake;

import org.jspecify.annotations.Nullable;

/// A submission is on disk.
///
/// @param sequence its number in the log
/// @param eventId id of the event in it, 32 lower-case hex digits; null when there is none, or none could be read
/// @param items number of items in it
public record Receipt(long sequence, @Nullable String eventId, int items) {}
