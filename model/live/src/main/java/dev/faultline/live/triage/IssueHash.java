package dev.faultline.live.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A grouping hash that leads to an issue: one kind of event in it.
///
/// @param events number of events whose first hash it is; 0 for one that came with others
/// @param chosen whether a user decided that it leads here
/// @param title of its newest event; null when none is in the store
/// @param lastSeen time of that event
public record IssueHash(
        String hash,
        long events,
        boolean chosen,
        @Nullable String title,
        @Nullable Instant lastSeen) {}
