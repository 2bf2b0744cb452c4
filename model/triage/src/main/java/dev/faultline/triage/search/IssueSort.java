package dev.faultline.triage.search;

/// How a list of issues is ordered; every order is descending and ends with the id.
public enum IssueSort {
    LAST_SEEN("last-seen"),
    FIRST_SEEN("first-seen"),
    EVENTS("events"),
    USERS("users");

    private final String word;

    IssueSort(String word) {
        this.word = word;
    }

    /// The word on the command line and in saved views.
    public String word() {
        return word;
    }
}
