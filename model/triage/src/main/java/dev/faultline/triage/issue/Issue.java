package dev.faultline.triage.issue;

import dev.faultline.event.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of events with the same cause, as lists show it. A snapshot: it does not change.
///
/// @param id made by Faultline, ordered by time of creation
/// @param shortId the project's id in upper case and a number, such as `SHOP-17`
/// @param project the project's id, as in the DSN's path
/// @param title one line: `type: value`, or the message
/// @param type the exception's type, when there is one
/// @param value the exception's value or the message, whole
/// @param culprit where it happens, in words of its platform
/// @param users number of distinct users
/// @param firstRelease release of the first event; null when it had none
/// @param environments names, in alphabetical order
/// @param hashes the grouping hashes that lead here
/// @param seen whether a user has opened it since its last change of state
public record Issue(
        long id,
        String shortId,
        String project,
        String title,
        @Nullable String type,
        @Nullable String value,
        @Nullable String culprit,
        Level level,
        IssueStatus status,
        Substatus substatus,
        String platform,
        long events,
        long users,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable String firstRelease,
        @Nullable String lastRelease,
        List<String> environments,
        @Nullable String assignee,
        List<String> hashes,
        boolean seen) {}
