package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// What rules made of a stack trace as a whole.
///
/// @param contributes whether it counts
/// @param hint why not, in words; null when there is nothing to say
public record StackTraceResult(
        boolean contributes, @Nullable String hint) {}
