package dev.faultline.live;

import org.jspecify.annotations.Nullable;

/// What the composition root knows of the collector; the figures are added here.
///
/// @param url where it listens; null unless listening
/// @param dsn what to give an SDK; null unless listening
/// @param problem what the user should know, in words; null when all is well
public record CollectorReport(
        CollectorState.Status status,
        @Nullable String url,
        @Nullable String dsn,
        @Nullable String problem) {}
