package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.Frame;
import org.jspecify.annotations.Nullable;

/// One event, grouped, with its frames classified: what titles and windows need beside the hashes. Belongs to one
/// thread.
public final class Inspection {
    private final Traces traces;
    private final Grouping grouping;

    Inspection(Traces traces, Grouping grouping) {
        this.traces = traces;
        this.grouping = grouping;
    }

    /// The grouping of the event.
    public Grouping grouping() {
        return grouping;
    }

    /// The event with its frames as the rules see them: `in_app` decided, names of functions trimmed (the name before
    /// is in `raw_function`), what the SDK said of `in_app` in `data.orig_in_app` (0, 1, -1 for nothing), the
    /// category in `data.category`. Done twice it gives the same.
    public Event classified() {
        return new Classification(traces).event();
    }

    /// Where it happened: the last in-app frame whose function is known, else the last such frame; null without one.
    public @Nullable Frame crashFrame() {
        CrashFrame frame = CrashFrame.of(traces.crash(), true);
        return frame == null ? null : frame.sent();
    }

    /// The trimmed function of {@link #crashFrame}.
    public @Nullable String crashFunction() {
        CrashFrame frame = CrashFrame.of(traces.crash(), true);
        return frame == null ? null : frame.function();
    }

    /// Where it happened in words of its platform; empty where nothing is known. Without the transaction.
    public String culprit() {
        return Culprit.of(traces);
    }
}
