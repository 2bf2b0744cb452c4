package dev.faultline.ui.releases;

import dev.faultline.live.release.Period;
import dev.faultline.live.release.ReleaseBoard;
import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.triage.release.ReleaseFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the screen of releases shows.
final class ReleasesModel {

    /// What stands where the releases are.
    enum Content {
        LOADING,
        RELEASES,
        NONE,
        FAILED
    }

    private final ObservableList<ReleaseRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ReleaseRow> selected = FXCollections.observableArrayList();
    private final ObservableList<String> projects = FXCollections.observableArrayList();
    private final ObservableSet<String> hidden = FXCollections.observableSet();
    private final ObjectProperty<ReleaseBoard> board = new SimpleObjectProperty<>(ReleaseBoard.LOADING);
    private final ObjectProperty<@Nullable String> project = new SimpleObjectProperty<>();
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(Content.LOADING);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.WEEK);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.EVENTS);
    private final ObjectProperty<@Nullable ReleaseComparison> comparison = new SimpleObjectProperty<>();
    private final BooleanProperty asTable = new SimpleBooleanProperty();

    /// Newest first.
    ObservableList<ReleaseRow> rows() {
        return rows;
    }

    /// The rows the user chose; kept by the view.
    ObservableList<ReleaseRow> selected() {
        return selected;
    }

    ObservableList<String> projects() {
        return projects;
    }

    /// Series the legend leaves out, by the names of their releases; empty for all others.
    ObservableSet<String> hidden() {
        return hidden;
    }

    /// The last board that was shown.
    ObjectProperty<ReleaseBoard> board() {
        return board;
    }

    /// The project shown; null when there is none.
    ObjectProperty<@Nullable String> project() {
        return project;
    }

    ObjectProperty<Content> content() {
        return content;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    ObjectProperty<Measure> measure() {
        return measure;
    }

    /// What is compared; null when nothing is.
    ObjectProperty<@Nullable ReleaseComparison> comparison() {
        return comparison;
    }

    /// Whether the chart is shown as its table.
    BooleanProperty asTable() {
        return asTable;
    }

    List<String> selectedNames() {
        return selected.stream().map(ReleaseRow::name).toList();
    }

    /// Takes over a snapshot. Rows that stay keep their objects.
    void take(ReleaseBoard taken) {
        if (taken.loading()) {
            return;
        }
        if (!projects.equals(taken.projects())) {
            projects.setAll(taken.projects());
        }
        project.set(taken.project());
        replace(taken.releases());
        board.set(taken);
        content.set(taken.error() != null ? Content.FAILED : rows.isEmpty() ? Content.NONE : Content.RELEASES);
    }

    private void replace(List<ReleaseFigures> releases) {
        Map<String, ReleaseRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.name(), row));
        List<ReleaseRow> next = new ArrayList<>(releases.size());
        for (ReleaseFigures figures : releases) {
            ReleaseRow row = known.get(figures.name());
            if (row == null) {
                row = new ReleaseRow(figures);
            } else {
                row.show(figures);
            }
            next.add(row);
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
