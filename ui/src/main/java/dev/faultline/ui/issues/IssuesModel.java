package dev.faultline.ui.issues;

import dev.faultline.live.Facets;
import dev.faultline.live.IssueQuestion;
import dev.faultline.live.IssueWindow;
import dev.faultline.live.QueryProblem;
import dev.faultline.live.Trends;
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
    private final ObjectProperty<Trends.Span> span = new SimpleObjectProperty<>(Trends.Span.DAY);
    private final ObjectProperty<Facets> facets = new SimpleObjectProperty<>(Facets.NONE);
    private final BooleanProperty facetsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty facetsStanding = new SimpleBooleanProperty();
    private final ObjectProperty<List<Long>> scope = new SimpleObjectProperty<>(List.of());
    private long newest;
    private Trends trends = Trends.NONE;
    private IssueWindow shown = IssueWindow.unanswered(IssueQuestion.DEFAULT);
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

    /// How far back trends look.
    ObjectProperty<Trends.Span> span() {
        return span;
    }

    ObjectProperty<Facets> facets() {
        return facets;
    }

    /// Whether the panel of facets is wanted.
    BooleanProperty facetsShown() {
        return facetsShown;
    }

    /// Whether the panel of facets is there to be seen; kept by the view.
    BooleanProperty facetsStanding() {
        return facetsStanding;
    }

    /// The ids of all issues that matched when the user chose all of them; empty while rows are chosen.
    ObjectProperty<List<Long>> scope() {
        return scope;
    }

    /// What the next decision is about.
    List<Long> chosenIds() {
        return scope.get().isEmpty() ? selected.stream().map(IssueRow::id).toList() : scope.get();
    }

    /// What the rows were taken from.
    IssueWindow shown() {
        return shown;
    }

    /// Whether a selected issue was not seen yet.
    boolean unseenChosen() {
        return selected.stream().anyMatch(row -> !row.issue().seen());
    }

    /// Takes over how often issues occurred.
    void take(Trends taken) {
        if (taken.span() == span.get()) {
            trends = taken;
            rows.forEach(this::trend);
        }
    }

    private void trend(IssueRow row) {
        List<Long> counts = trends.events().get(row.id());
        if (counts != null) {
            row.show(counts);
        }
    }

    /// Takes over a snapshot. Rows that stay keep their objects; the list changes only when members or order do.
    void take(IssueWindow window) {
        problem.set(window.error());
        pending.set(window.pending());
        if (window.loading()) {
            return;
        }
        if (window.error() == null) {
            total.set(window.total());
            more.set(window.more());
            replace(window.rows(), window.question().equals(shown.question()));
            shown = window;
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

    private void replace(List<Issue> issues, boolean sameQuestion) {
        Map<Long, IssueRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.id(), row));
        List<IssueRow> next = new ArrayList<>(issues.size());
        for (Issue issue : issues) {
            IssueRow row = known.get(issue.id());
            if (row == null) {
                row = new IssueRow(issue);
                row.fresh().set(sameQuestion && isNew(issue));
                trend(row);
            } else {
                row.show(issue);
            }
            next.add(row);
        }
        newest = Math.max(newest, issues.stream().mapToLong(Issue::id).max().orElse(0));
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    /// Ids grow with time: a row that was only loaded later is not new.
    private boolean isNew(Issue issue) {
        return newest > 0 && issue.id() > newest;
    }
}
