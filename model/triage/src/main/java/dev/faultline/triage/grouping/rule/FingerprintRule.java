package dev.faultline.triage.grouping.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One fingerprint rule: when its conditions hold, the event gets its fingerprint, and its title if there is one.
///
/// @param values the fingerprint, variables not filled in
/// @param title the title, variables not filled in
/// @param builtIn whether the rule is one that Faultline ships
/// @param text the rule in one form of writing
public record FingerprintRule(
        List<String> values, @Nullable String title, boolean builtIn, String text, Conditions when) {

    /// The conditions of a rule.
    public static final class Conditions {
        private final Map<FingerprintMatcher.Subject, List<FingerprintMatcher>> bySubject =
                new EnumMap<>(FingerprintMatcher.Subject.class);

        Conditions(List<FingerprintMatcher> matchers) {
            for (FingerprintMatcher matcher : matchers) {
                bySubject
                        .computeIfAbsent(matcher.subject(), _ -> new ArrayList<>())
                        .add(matcher);
            }
        }

        boolean hold(FingerprintSubject event) {
            for (var entry : bySubject.entrySet()) {
                if (!hold(entry.getKey(), entry.getValue(), event)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hold(
                FingerprintMatcher.Subject subject, List<FingerprintMatcher> matchers, FingerprintSubject event) {
            return switch (subject) {
                case TEXT -> anyText(matchers, event);
                case EXCEPTION ->
                    event.exceptions().stream()
                            .anyMatch(exception -> matchers.stream().allMatch(matcher -> matcher.fits(exception)));
                case FRAME ->
                    event.frames().stream()
                            .anyMatch(frame -> matchers.stream().allMatch(matcher -> matcher.fits(frame)));
                case LOG, TAGS, SDK, FAMILY, RELEASE -> matchers.stream().allMatch(matcher -> matcher.fitsEvent(event));
            };
        }

        /// `message` also looks at the values of exceptions: that is what people mean by it.
        private static boolean anyText(List<FingerprintMatcher> matchers, FingerprintSubject event) {
            String message = event.message();
            return (message != null && matchers.stream().allMatch(matcher -> matcher.fitsMessage(message)))
                    || event.exceptions().stream()
                            .anyMatch(exception ->
                                    matchers.stream().allMatch(matcher -> matcher.fitsMessage(exception.value())));
        }
    }

    static FingerprintRule of(
            List<FingerprintMatcher> matchers, List<String> values, @Nullable String title, boolean builtIn) {
        String conditions = matchers.stream().map(FingerprintMatcher::text).collect(Collectors.joining(" "));
        String text = conditions + " -> \"" + String.join("", values) + "\""
                + (title == null ? "" : " title=\"" + title + "\"");
        return new FingerprintRule(List.copyOf(values), title, builtIn, text, new Conditions(matchers));
    }

    FingerprintRule asBuiltIn() {
        return new FingerprintRule(values, title, true, text, when);
    }
}
