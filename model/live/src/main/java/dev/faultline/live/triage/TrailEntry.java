package dev.faultline.live.triage;

import dev.faultline.triage.issue.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of an issue's trail.
///
/// @param record number of the record of the log that says so
/// @param issue that it is about; another one than the trail's where that was merged into it
/// @param who decided; null for what happened by itself, and when not known
/// @param undone who took it back and when; null while it holds
/// @param canUndo whether taking it back makes sense now
/// @param imported whether it was decided in another home
public record TrailEntry(
        long record,
        long issue,
        Instant at,
        @Nullable String who,
        Deed deed,
        @Nullable Undone undone,
        boolean canUndo,
        boolean imported) {
    /// What was decided, or happened, here.
    public TrailEntry(
            long record,
            long issue,
            Instant at,
            @Nullable String who,
            Deed deed,
            @Nullable Undone undone,
            boolean canUndo) {
        this(record, issue, at, who, deed, undone, canUndo, false);
    }

    /// That something was taken back.
    public record Undone(Instant at, @Nullable String who) {}

    /// What a user decided; null when it was none.
    public @Nullable Decision decision() {
        return deed instanceof Deed.Decided(Decision decision) ? decision : null;
    }
}
