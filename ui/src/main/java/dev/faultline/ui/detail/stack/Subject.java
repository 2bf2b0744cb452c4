package dev.faultline.ui.detail.stack;

import dev.faultline.event.ThreadValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the threads selector offers: the exceptions, one thread, or the event's own trace.
///
/// @param thread the thread, where it is known; for exceptions the one that threw
/// @param exceptions whether the traces are exceptions
/// @param traces for exceptions the thrown one first and its causes after it, else at most one
record Subject(@Nullable ThreadValue thread, boolean exceptions, List<Trace> traces) {

    /// Number of frames in all traces.
    int frames() {
        return traces.stream().mapToInt(trace -> trace.frames().size()).sum();
    }
}
