package dev.faultline.live;

import dev.faultline.triage.issue.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a list of issues shows. A snapshot: it does not change.
///
/// @param question what was asked; the rows answer it, or an earlier one while there is an error
/// @param rows the loaded rows in order, a whole number of pages unless the list ends
/// @param total number of issues that match, loaded or not
/// @param more whether `more()` would load further rows
/// @param pending new issues that match and are held back while paused
/// @param horizon id of the newest issue when the rows were read; those made later are the pending ones
/// @param following whether the list follows what comes in
/// @param loading whether an answer to the newest question is still under way
/// @param error why the question has no answer; null when it has one
public record IssueWindow(
        IssueQuestion question,
        List<Issue> rows,
        long total,
        boolean more,
        long pending,
        long horizon,
        boolean following,
        boolean loading,
        @Nullable QueryProblem error) {

    /// Rows that one `more()` adds.
    public static final int PAGE = 200;

    public IssueWindow {
        rows = List.copyOf(rows);
    }

    /// The window before its first answer.
    public static IssueWindow unanswered(IssueQuestion question) {
        return new IssueWindow(question, List.of(), 0, false, 0, 0, true, true, null);
    }
}
