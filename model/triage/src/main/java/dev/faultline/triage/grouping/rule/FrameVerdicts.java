package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.reason.Reason;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which frames of a stack trace count, and why or why not. Belongs to one thread.
public final class FrameVerdicts {
    private final boolean[] contributes;
    private final @Nullable Reason[] reasons;

    /// Verdicts for this many frames: none counts, no reasons.
    public FrameVerdicts(int frames) {
        contributes = new boolean[frames];
        reasons = new Reason[frames];
    }

    /// Sets both; a null `reason` leaves the one there is.
    public void set(int frame, boolean counts, @Nullable Reason reason) {
        contributes[frame] = counts;
        if (reason != null) {
            reasons[frame] = reason;
        }
    }

    /// Whether a frame counts.
    public boolean contributes(int frame) {
        return contributes[frame];
    }

    /// Why a frame counts or does not; null when there is nothing to say.
    public @Nullable Reason reason(int frame) {
        return reasons[frame];
    }

    int size() {
        return contributes.length;
    }

    int total() {
        int total = 0;
        for (boolean counts : contributes) {
            total += counts ? 1 : 0;
        }
        return total;
    }

    @Override
    public String toString() {
        return Arrays.toString(contributes);
    }
}
