package dev.faultline.triage.grouping.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which frames of a stack trace count, and why or why not. Belongs to one thread.
public final class FrameVerdicts {
    private final boolean[] contributes;
    private final @Nullable String[] hints;

    /// Verdicts for this many frames: none counts, no hints.
    public FrameVerdicts(int frames) {
        contributes = new boolean[frames];
        hints = new String[frames];
    }

    /// Sets both; a null `hint` leaves the one there is.
    public void set(int frame, boolean counts, @Nullable String hint) {
        contributes[frame] = counts;
        if (hint != null) {
            hints[frame] = hint;
        }
    }

    /// Whether a frame counts.
    public boolean contributes(int frame) {
        return contributes[frame];
    }

    /// Why a frame counts or does not, in words.
    public @Nullable String hint(int frame) {
        return hints[frame];
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
