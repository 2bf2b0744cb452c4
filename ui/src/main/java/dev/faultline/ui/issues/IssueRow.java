package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One row of the table. It stays the same object while its issue changes, so that counts go on in place and neither
/// selection nor scrolling notices.
final class IssueRow {
    private final ReadOnlyObjectWrapper<Issue> issue;

    IssueRow(Issue issue) {
        this.issue = new ReadOnlyObjectWrapper<>(issue);
    }

    long id() {
        return issue.get().id();
    }

    Issue issue() {
        return issue.get();
    }

    ReadOnlyObjectProperty<Issue> issueProperty() {
        return issue.getReadOnlyProperty();
    }

    void show(Issue changed) {
        issue.set(changed);
    }
}
