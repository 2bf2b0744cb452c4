package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// What stack trace rules see of the exception a stack trace belongs to.
///
/// @param mechanism type of the mechanism, such as `ANR`
public record ExceptionFacts(
        @Nullable String type,
        @Nullable String value,
        @Nullable String mechanism) {

    /// The reference never sees more of a value than this many characters.
    private static final int LONGEST = 8192;

    /// A stack trace that belongs to no exception.
    public static final ExceptionFacts NONE = new ExceptionFacts(null, null, null);

    public ExceptionFacts {
        type = cut(type);
        value = cut(value);
        mechanism = cut(mechanism);
    }

    static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
