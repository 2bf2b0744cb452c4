package dev.faultline.store.index;

import java.time.Instant;

/// A release of a project that events came from.
public record ReleaseEntry(String project, String name, Instant firstSeen, Instant lastSeen) {}
