package dev.faultline.triage.issue;

import dev.faultline.event.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One event as lists show it.
///
/// @param sequence order of arrival, unique within a home
/// @param eventId 32 lower-case hex digits
/// @param user what tells users apart, or null
public record EventSummary(
        long sequence,
        String eventId,
        long issueId,
        String project,
        String title,
        Level level,
        Instant timestamp,
        Instant received,
        String platform,
        @Nullable String release,
        @Nullable String environment,
        @Nullable String user) {}
