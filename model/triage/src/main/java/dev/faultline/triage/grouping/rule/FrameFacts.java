package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.text.Family;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What stack trace rules see of a frame and what never changes while they run.
///
/// @param function the trimmed name, `<unknown>` without one
/// @param packageName in small letters with forward slashes
/// @param path absolute path, else file name, in small letters with forward slashes
public record FrameFacts(
        Family family,
        String function,
        @Nullable String module,
        @Nullable String packageName,
        @Nullable String path) {

    /// No path is longer; rules look at this much of longer texts, so that matching takes bounded time.
    private static final int LONGEST = 4096;

    public FrameFacts {
        function = Objects.requireNonNullElse(cut(function), "");
        module = cut(module);
        packageName = cut(packageName);
        path = cut(path);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
