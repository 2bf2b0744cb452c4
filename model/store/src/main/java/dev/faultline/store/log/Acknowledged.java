package dev.faultline.store.log;

/// A record that is on disk, and where.
///
/// @param next where the next record will be, as far as known
public record Acknowledged(NewRecord entry, Location location, Location next) {}
