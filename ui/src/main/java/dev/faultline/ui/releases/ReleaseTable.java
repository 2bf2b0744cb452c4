package dev.faultline.ui.releases;

import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.TableKeys;
import dev.faultline.ui.kit.WideColumn;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/// The releases with their figures; what is selected is what the chart shows.
final class ReleaseTable extends TableView<ReleaseRow> {
    private static final Map<String, Double> ROOM_FOR =
            Map.of("crash-free-users", 1024.0, "users", 864.0, "new", 786.0, "first", 690.0);

    private final ReleasesModel model;
    private final ReleasesPresenter presenter;
    private boolean replacing;

    ReleaseTable(Kit kit, ReleasesModel model, ReleasesPresenter presenter) {
        this.model = model;
        this.presenter = presenter;
        setId("releases.list");
        getStyleClass().addAll("plain-table", "release-table");
        setAccessibleText(kit.texts().get("releases.list"));
        FocusEdge.on(this);
        TableKeys.on(this);
        getColumns()
                .addAll(List.of(
                        name(kit),
                        column(kit, "first", 96, "time", new ReleaseCells(kit)::first),
                        column(kit, "events", 92, "figure", new ReleaseCells(kit)::events),
                        column(kit, "users", 78, "figure", new ReleaseCells(kit)::users),
                        column(kit, "new", 96, "figure", new ReleaseCells(kit)::newIssues),
                        column(kit, "sessions", 172, "figure", new ReleaseCells(kit)::sessions),
                        column(kit, "crash-free-users", 160, "figure", new ReleaseCells(kit)::crashFreeUsers),
                        column(kit, "adoption", 142, "figure", new ReleaseCells(kit)::adoption)));
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<ReleaseRow>) _ -> selected());
        setRowFactory(_ -> row());
        model.rows().addListener((ListChangeListener<ReleaseRow>) _ -> replace());
        getItems().setAll(model.rows());
    }

    /// Where there is little room the least needed columns go.
    private void fit(double width) {
        ROOM_FOR.forEach((name, room) -> getColumns().stream()
                .filter(column -> column.getId().equals("releases.column." + name))
                .forEach(column -> column.setVisible(width == 0 || width >= room)));
    }

    private TableColumn<ReleaseRow, ReleaseFigures> name(Kit kit) {
        TableColumn<ReleaseRow, ReleaseFigures> column =
                column(kit, "release", 180, "name", new ReleaseCells(kit)::release);
        WideColumn.of(column);
        column.setPrefWidth(500);
        return column;
    }

    private static TableColumn<ReleaseRow, ReleaseFigures> column(
            Kit kit, String name, double width, String kind, Supplier<TableCell<ReleaseRow, ReleaseFigures>> cell) {
        TableColumn<ReleaseRow, ReleaseFigures> column =
                new TableColumn<>(kit.texts().get("releases.column." + name));
        column.setId("releases.column." + name);
        column.getStyleClass().add(kind + "-column");
        column.setCellValueFactory(row -> row.getValue().figuresProperty());
        column.setCellFactory(_ -> cell.get());
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableRow<ReleaseRow> row() {
        TableRow<ReleaseRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                presenter.openIssues();
            }
        });
        return row;
    }

    private void selected() {
        if (replacing) {
            return;
        }
        List<ReleaseRow> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        if (!chosen.equals(model.selected())) {
            model.selected().setAll(chosen);
            presenter.ask();
        }
    }

    private void replace() {
        replacing = true;
        try {
            List<ReleaseRow> kept = List.copyOf(model.selected());
            getItems().setAll(model.rows());
            getSelectionModel().clearSelection();
            for (ReleaseRow row : kept) {
                int index = getItems().indexOf(row);
                if (index >= 0) {
                    getSelectionModel().select(index);
                }
            }
        } finally {
            replacing = false;
        }
        selected();
    }
}
