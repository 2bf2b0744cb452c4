package dev.faultline.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Sessions counted by the SDK (one bucket of an item of type `sessions`).
///
/// @param started the minute in which they started
/// @param did id that tells users apart; null for none
public record SessionCounts(
        Instant started,
        @Nullable String did,
        int exited,
        int errored,
        int abnormal,
        int unhandled,
        int crashed,
        @Nullable String release,
        @Nullable String environment) {}
