package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// Reads `[abc]`, `[a-z]`, `[!a]` of glob patterns.
final class CharacterClass {
    private CharacterClass() {}

    /// The class whose inside starts at `from`; null where it never closes.
    static GlobStep.@Nullable OneOf read(String pattern, int from) {
        int end = end(pattern, from);
        if (end < 0) {
            return null;
        }
        int at = from;
        boolean negated = pattern.charAt(at) == '!' || pattern.charAt(at) == '^';
        if (negated) {
            at++;
        }
        StringBuilder ranges = new StringBuilder();
        while (at < end - 1) {
            char first = pattern.charAt(at++);
            char last = first;
            if (at + 1 < end - 1 && pattern.charAt(at) == '-') {
                last = pattern.charAt(at + 1);
                at += 2;
            }
            ranges.append(first).append(last);
        }
        return new GlobStep.OneOf(ranges.toString(), negated);
    }

    /// Offset after the closing bracket; a closing bracket right at the start stands for itself. -1 without one.
    static int end(String pattern, int from) {
        int at = from;
        if (at < pattern.length() && (pattern.charAt(at) == '!' || pattern.charAt(at) == '^')) {
            at++;
        }
        int close = pattern.indexOf(']', Math.min(at + 1, pattern.length()));
        return close < 0 ? -1 : close + 1;
    }
}
