package dev.faultline.live.job;

import org.jspecify.annotations.Nullable;

/// How a job is doing. A snapshot: it does not change.
///
/// @param id unique among the jobs of one run
/// @param title what it does, in the user's language
/// @param progress 0 to 1; negative while unknown
/// @param note what it is at, in words; empty when there is nothing to say
/// @param problem why it failed, in words; null unless failed
public record JobState(
        long id,
        String title,
        Phase phase,
        double progress,
        String note,
        @Nullable String problem) {

    /// Where a job stands.
    public enum Phase {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /// Whether it has ended, well or not.
    public boolean ended() {
        return phase == Phase.DONE || phase == Phase.FAILED || phase == Phase.CANCELLED;
    }
}
