package dev.faultline.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One exception of a chain.
///
/// @param rawStackTrace the trace before the SDK or Faultline rewrote it
/// @param threadId id of the thread that threw, as text
/// @param other every field that has no place above, kept as sent
public record ExceptionValue(
        @Nullable String type,
        @Nullable String value,
        @Nullable String module,
        @Nullable StackTrace stackTrace,
        @Nullable StackTrace rawStackTrace,
        @Nullable String threadId,
        @Nullable Mechanism mechanism,
        ObjectNode other) {
    /// The same exception with another stack trace.
    public ExceptionValue withStackTrace(@Nullable StackTrace newStackTrace) {
        return new ExceptionValue(type, value, module, newStackTrace, rawStackTrace, threadId, mechanism, other);
    }

    /// The same exception with the trace as it was found out; the one it had becomes the raw one, unless it has one.
    public ExceptionValue withFindings(StackTrace found) {
        StackTrace raw = rawStackTrace == null ? stackTrace : rawStackTrace;
        return new ExceptionValue(type, value, module, found, raw, threadId, mechanism, other);
    }
}
