package dev.faultline.app.transfer;

/// What became of a file.
///
/// @param kind what it was: `bundle`, `envelope`, `event` or `events`
/// @param submissions bodies that are now on disk; what was known before is not counted twice
public record Imported(String kind, long submissions) {}
