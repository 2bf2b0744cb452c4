package dev.faultline.triage.grouping.rule;

import dev.faultline.triage.grouping.text.Family;
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
        @Nullable String path) {}
