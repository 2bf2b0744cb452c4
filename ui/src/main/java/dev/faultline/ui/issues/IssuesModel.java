package dev.faultline.ui.issues;

import dev.faultline.live.IssueQuestion;
import dev.faultline.live.IssueWindow;
import dev.faultline.live.QueryProblem;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the list of issues shows.
final class IssuesModel {

    /// What stands where the rows are.
    enum Content {
        LOADING,
        ROWS,
        NEVER_ANY,
        NO_MATCH,
        NOT_UNDERSTOOD,
        FAILED
    }

    private final ObservableList<IssueRow> rows = FXCollections.observableArrayList();
    private final ObservableList<IssueRow> selected = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty(IssueQuestion.DEFAULT.query());
    private final ObjectProperty<IssueSort> sort = new SimpleObjectProperty<>(IssueSort.LAST_SEEN);
    private final ObjectProperty<@Nullable QueryProblem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(Content.LOADING);
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private final BooleanProperty more = new SimpleBooleanProperty();
    private final LongProperty total = new SimpleLongProperty();
    private final LongProperty pending = new SimpleLongProperty();
    private final LongProperty stored = new SimpleLongProperty();

    /// The loaded rows in order.
    ObservableList<IssueRow> rows() {
        return rows;
    }

    /// The rows the user chose; kept by the view.
    ObservableList<IssueRow> selected() {
        return selected;
    }

    /// The text of the search field.
    StringProperty query() {
        return query;
    }

    ObjectProperty<IssueSort> sort() {
        return sort;
    }

    /// Why the search has no answer; null when it has one.
    ObjectProperty<@Nullable QueryProblem> problem() {
        return problem;
    }

    ObjectProperty<Content> content() {
        return content;
    }

    BooleanProperty following() {
        return following;
    }

    BooleanProperty more() {
        return more;
    }

    /// Number of issues that match.
    LongProperty total() {
        return total;
    }

    /// Number of new ones that are held back.
    LongProperty pending() {
        return pending;
    }

    /// Number of events in the home.
    LongProperty stored() {
        return stored;
    }

    List<Long> selectedIds() {
        return selected.stream().map(IssueRow::id).toList();
    }

    /// Takes over a snapshot. Rows that stay keep their objects; the list changes only when members or order do.
    void take(IssueWindow window) {
        problem.set(window.error());
        following.set(window.following());
        pending.set(window.pending());
        if (window.loading()) {
            return;
        }
        if (window.error() == null) {
            total.set(window.total());
            more.set(window.more());
            replace(window.rows());
        }
        content.set(contentOf(window));
    }

    private Content contentOf(IssueWindow window) {
        if (window.error() != null && window.error().position() < 0) {
            return Content.FAILED;
        }
        if (!rows.isEmpty()) {
            return Content.ROWS;
        }
        if (window.error() != null) {
            return Content.NOT_UNDERSTOOD;
        }
        return stored.get() == 0 ? Content.NEVER_ANY : Content.NO_MATCH;
    }

    /// The number of stored events changed: with the first one, "never any" becomes "no match".
    void stored(long events) {
        stored.set(events);
        if (content.get() == Content.NEVER_ANY && events > 0) {
            content.set(Content.NO_MATCH);
        } else if (content.get() == Content.NO_MATCH && events == 0) {
            content.set(Content.NEVER_ANY);
        }
    }

    private void replace(List<Issue> issues) {
        Map<Long, IssueRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.id(), row));
        List<IssueRow> next = new ArrayList<>(issues.size());
        for (Issue issue : issues) {
            IssueRow row = known.get(issue.id());
            if (row == null) {
                row = new IssueRow(issue);
            } else {
                row.show(issue);
            }
            next.add(row);
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
