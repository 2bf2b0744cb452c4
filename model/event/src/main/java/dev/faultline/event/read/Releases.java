package dev.faultline.event.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What may be a release, a distribution, an environment. What may not is refused; the event stays.
/// Source: sentry-release-parser, validation of releases and environments.
final class Releases {
    private Releases() {}

    static void apply(EventDraft draft) {
        draft.release = valid(draft, "release", blankToNull(draft.release), Releases::isRelease);
        draft.environment = valid(draft, "environment", blankToNull(draft.environment), Releases::isEnvironment);
        draft.dist = blankToNull(draft.dist);
        draft.transaction = emptyToNull(draft.transaction);
    }

    /// What is tested of a value.
    private interface Test {
        boolean accepts(String value);
    }

    private static @Nullable String valid(EventDraft draft, String field, @Nullable String value, Test test) {
        if (value == null || test.accepts(value)) {
            return value;
        }
        draft.problems.refuse(field, "invalid " + field, value);
        return null;
    }

    private static boolean isRelease(String release) {
        String lower = release.toLowerCase(Locale.ROOT);
        boolean reserved = lower.equals(".") || lower.equals("..") || lower.equals("latest");
        return !reserved && fits(release, 200);
    }

    private static boolean isEnvironment(String environment) {
        return !environment.equalsIgnoreCase("none") && fits(environment, 64);
    }

    private static boolean fits(String value, int limit) {
        return value.getBytes(StandardCharsets.UTF_8).length <= limit
                && value.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '/' || c == '\\');
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
