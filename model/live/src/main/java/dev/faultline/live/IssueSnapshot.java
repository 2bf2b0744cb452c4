package dev.faultline.live;

import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import org.jspecify.annotations.Nullable;

/// One issue as its page shows it. A snapshot: it does not change.
///
/// @param issue null before the first answer, and when there is no such issue (any more)
/// @param newest its newest event; null when it has none
/// @param loading whether the first answer is still under way
/// @param error what went wrong while asking, in words; null when nothing did
public record IssueSnapshot(
        @Nullable Issue issue,
        @Nullable EventSummary newest,
        boolean loading,
        @Nullable String error) {

    /// Whether there is no such issue: it never was, or it was deleted or merged away.
    public boolean gone() {
        return issue == null && !loading && error == null;
    }
}
