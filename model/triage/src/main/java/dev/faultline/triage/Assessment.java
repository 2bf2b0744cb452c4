package dev.faultline.triage;

import dev.faultline.triage.grouping.Grouping;
import org.jspecify.annotations.Nullable;

/// What triage makes of one event: its groups and how its issue is titled.
///
/// @param title one line for lists
/// @param type the exception's type, when there is one
/// @param value the exception's value or the message
/// @param culprit where it happened, in words of its platform
/// @param location file of the crash frame, or what stands for it
public record Assessment(
        Grouping grouping,
        String title,
        @Nullable String type,
        @Nullable String value,
        @Nullable String culprit,
        @Nullable String location) {}
