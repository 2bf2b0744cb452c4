package dev.faultline.triage.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The state of an issue with what it needs to change by itself.
///
/// @param since when this state began
/// @param resolution set while resolved
/// @param until set while archived
/// @param eventsThen number of events when the state began
/// @param usersThen number of users when the state began
public record IssueState(
        IssueStatus status,
        Substatus substatus,
        Instant since,
        @Nullable Resolution resolution,
        @Nullable ArchiveUntil until,
        long eventsThen,
        long usersThen) {}
