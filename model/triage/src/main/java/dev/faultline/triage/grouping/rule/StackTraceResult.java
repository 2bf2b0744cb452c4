package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.reason.Reason;
import org.jspecify.annotations.Nullable;

/// What rules made of a stack trace as a whole.
///
/// @param contributes whether it counts
/// @param reason why not; null when there is nothing to say
public record StackTraceResult(
        boolean contributes, @Nullable Reason reason) {}
