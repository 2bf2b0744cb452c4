package dev.faultline.triage.grouping;

import dev.faultline.triage.grouping.rule.FrameFacts;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import dev.faultline.triage.grouping.rule.StaticMatches;
import dev.faultline.triage.grouping.text.FunctionTrimmer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that follows from a {@link FrameKey} alone; immutable and shared between events.
///
/// @param function the trimmed name
/// @param rawFunction the name before trimming, where it differs, or as the SDK sent it
record DescribedFrame(
        FrameKey key,
        @Nullable String function,
        @Nullable String rawFunction,
        FrameFacts facts,
        StaticMatches matches,
        Component component) {

    static DescribedFrame of(FrameKey key, StackTraceRules rules) {
        String function = key.function();
        String raw = key.rawFunction();
        if (raw == null && function != null && !function.isEmpty()) {
            String trimmed = FunctionTrimmer.trim(function, key.platform());
            if (!trimmed.equals(function)) {
                raw = function;
                function = trimmed;
            }
        }
        FrameFacts facts = new FrameFacts(
                key.family(),
                function == null || function.isEmpty() ? "<unknown>" : function,
                key.module(),
                path(key.packageName()),
                path(key.absPath() == null || key.absPath().isEmpty() ? key.filename() : key.absPath()));
        Component component = new FrameComponents(key, function, raw).frame();
        return new DescribedFrame(key, function, raw, facts, rules.matchesOf(facts), component);
    }

    private static @Nullable String path(@Nullable String path) {
        return path == null ? null : path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
