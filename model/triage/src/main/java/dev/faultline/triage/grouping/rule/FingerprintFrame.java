package dev.faultline.triage.grouping.rule;

import org.jspecify.annotations.Nullable;

/// What fingerprint rules see of a frame.
///
/// @param function the trimmed name, `<unknown>` without one
/// @param path absolute path, else file name
public record FingerprintFrame(
        String function,
        @Nullable String path,
        @Nullable String filename,
        @Nullable String module,
        @Nullable String packageName,
        boolean inApp) {}
