package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// One row of the table. It stays the same object while its issue changes, so that counts go on in place and neither
/// selection nor scrolling notices.
final class IssueRow {
    private final ReadOnlyObjectWrapper<Issue> issue;
    private final ReadOnlyObjectWrapper<List<Long>> trend = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty fresh = new SimpleBooleanProperty();

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

    /// Events over the last time, by stretches; empty while nothing is known.
    ReadOnlyObjectProperty<List<Long>> trendProperty() {
        return trend.getReadOnlyProperty();
    }

    /// Whether it came in a moment ago, while the list was looked at.
    BooleanProperty fresh() {
        return fresh;
    }

    void show(Issue changed) {
        issue.set(changed);
    }

    void show(List<Long> counts) {
        trend.set(counts);
    }
}
