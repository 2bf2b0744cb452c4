package dev.faultline.triage.issue;

import java.time.Instant;

/// Until when an issue is archived.
public sealed interface ArchiveUntil {

    /// Until its events come far more often than before.
    record Escalating() implements ArchiveUntil {}

    /// Until a time.
    record Time(Instant until) implements ArchiveUntil {}

    /// Until so many more events have come.
    record Events(long count) implements ArchiveUntil {}

    /// Until so many more users are hit.
    record Users(long count) implements ArchiveUntil {}

    /// For ever.
    record Forever() implements ArchiveUntil {}
}
