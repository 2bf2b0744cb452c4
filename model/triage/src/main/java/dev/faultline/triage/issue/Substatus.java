package dev.faultline.triage.issue;

import java.util.Locale;

/// Why an issue stands there.
public enum Substatus {
    /// Unresolved, first seen within the last seven days.
    NEW,
    /// Unresolved, known for longer.
    ONGOING,
    /// Was archived until escalating, and came back far more often.
    ESCALATING,
    /// Was resolved, and came back.
    REGRESSED,
    /// Resolved for every release.
    RESOLVED,
    /// Resolved in a release; older releases do not reopen it.
    RESOLVED_IN_RELEASE,
    /// Archived until it escalates.
    UNTIL_ESCALATING,
    /// Archived until a condition is met: a time, a number of events or of users.
    UNTIL_CONDITION,
    /// Archived for ever.
    FOREVER;

    /// The word in the search language and on the wire, such as `until_escalating`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
