package dev.faultline.live.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A note about an issue as it reads now.
///
/// @param record number of the note
/// @param issue that it was written about
/// @param who wrote it; null when not known
/// @param edited when it was written anew; null when it never was
public record IssueNote(
        long record,
        long issue,
        Instant at,
        @Nullable String who,
        String text,
        @Nullable Instant edited) {}
