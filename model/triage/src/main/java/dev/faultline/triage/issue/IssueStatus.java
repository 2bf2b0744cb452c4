package dev.faultline.triage.issue;

import java.util.Locale;

/// Where an issue stands for its users.
public enum IssueStatus {
    UNRESOLVED,
    RESOLVED,
    ARCHIVED;

    /// The word in the search language and on the wire, such as `unresolved`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
