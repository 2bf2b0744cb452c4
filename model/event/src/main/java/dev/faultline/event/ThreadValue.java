package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One thread of the crashed program.
///
/// @param id id of the thread as text
/// @param other every field that has no place above (such as `held_locks`), kept as sent
public record ThreadValue(
        @Nullable String id,
        @Nullable String name,
        @Nullable Boolean crashed,
        @Nullable Boolean current,
        @Nullable Boolean main,
        @Nullable String state,
        @Nullable StackTrace stackTrace,
        @Nullable StackTrace rawStackTrace,
        ObjectNode other) {
    /// The same thread with another stack trace.
    public ThreadValue withStackTrace(@Nullable StackTrace newStackTrace) {
        return new ThreadValue(id, name, crashed, current, main, state, newStackTrace, rawStackTrace, other);
    }

    /// The same thread with the trace as it was found out; the one it had becomes the raw one, unless it has one.
    public ThreadValue withFindings(StackTrace found) {
        StackTrace raw = rawStackTrace == null ? stackTrace : rawStackTrace;
        return new ThreadValue(id, name, crashed, current, main, state, found, raw, other);
    }
}
