package dev.faultline.triage.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One more event of an issue, as far as the issue's state asks for it. Counts include the event.
///
/// @param at when it was received
/// @param release its release, or null
/// @param events events of the issue so far
/// @param users distinct users of the issue so far
/// @param eventsInHour events of the issue in the hour of `at`
/// @param usualPerHour events an hour in the week before the issue was archived, on average
public record Occurrence(
        Instant at, @Nullable String release, long events, long users, long eventsInHour, double usualPerHour) {}
