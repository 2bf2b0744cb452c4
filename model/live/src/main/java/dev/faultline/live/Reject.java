package dev.faultline.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A request that the collector refused, or a part of one that was not kept.
///
/// @param sender the SDK's name and version or its user agent; null when it did not say
/// @param project as in the path; null when the path has none
/// @param status the HTTP status it was answered with
/// @param reason stable word, such as `no_key`, `locked_project`, `too_large`, `broken_body`
/// @param text what was wrong, in words
public record Reject(
        Instant at, @Nullable String sender, @Nullable String project, int status, String reason, String text) {}
