package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// What stack trace rules see of the exception a stack trace belongs to.
///
/// @param mechanism type of the mechanism, such as `ANR`
public record ExceptionFacts(
        @Nullable String type,
        @Nullable String value,
        @Nullable String mechanism) {

    /// A stack trace that belongs to no exception.
    public static final ExceptionFacts NONE = new ExceptionFacts(null, null, null);
}
