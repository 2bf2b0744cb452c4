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
        long usersThen) {

    /// The same state of an issue that events joined or left: what counts from its beginning goes on counting.
    ///
    /// @param events how many more there are; negative for fewer
    /// @param users how many more there are; negative for fewer
    public IssueState shifted(long events, long users) {
        return new IssueState(status, substatus, since, resolution, until, eventsThen + events, usersThen + users);
    }
}
