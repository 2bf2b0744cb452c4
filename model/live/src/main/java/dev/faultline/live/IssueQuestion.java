package dev.faultline.live;

import dev.faultline.triage.search.IssueSort;

/// What a list of issues is asked for.
///
/// @param query in the search language; blank for all issues
public record IssueQuestion(String query, IssueSort sort) {

    /// All unresolved issues, last seen first.
    public static final IssueQuestion DEFAULT = new IssueQuestion("is:unresolved", IssueSort.LAST_SEEN);
}
