package dev.faultline.store.index;

import java.time.Instant;

/// A project.
///
/// @param id as in the DSN's path
/// @param firstSeen when its first submission was received
public record ProjectEntry(String id, Instant firstSeen, long issues) {}
