package dev.faultline.ui.issues;

import dev.faultline.triage.issue.Issue;
import dev.faultline.ui.kit.Kit;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// The columns of the table.
final class IssueColumns {
    private final Kit kit;

    IssueColumns(Kit kit) {
        this.kit = kit;
    }

    List<TableColumn<IssueRow, Issue>> all() {
        return List.of(
                styled(column("level", 98, () -> new LevelCell(kit.texts())), "level-column"),
                title(),
                styled(column("events", 78, () -> new FigureCell(kit.texts(), Issue::events)), "figure-column"),
                styled(column("users", 74, () -> new FigureCell(kit.texts(), Issue::users)), "figure-column"),
                column("last", 84, () -> new TimeCell(kit, Issue::lastSeen)),
                column("first", 84, () -> new TimeCell(kit, Issue::firstSeen)),
                column("release", 132, () -> new WordCell(Issue::lastRelease)),
                column("project", 118, () -> new WordCell(Issue::shortId)));
    }

    private static TableColumn<IssueRow, Issue> styled(TableColumn<IssueRow, Issue> column, String style) {
        column.getStyleClass().add(style);
        return column;
    }

    private TableColumn<IssueRow, Issue> title() {
        TableColumn<IssueRow, Issue> column =
                styled(column("title", 0, () -> new TitleCell(kit.texts())), "title-column");
        column.setMinWidth(240);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setPrefWidth(600);
        return column;
    }

    private TableColumn<IssueRow, Issue> column(String name, double width, Supplier<TableCell<IssueRow, Issue>> cell) {
        TableColumn<IssueRow, Issue> column = new TableColumn<>(kit.texts().get("issues.column." + name));
        column.setId("issues.column." + name);
        column.setCellValueFactory(row -> row.getValue().issueProperty());
        column.setCellFactory(_ -> cell.get());
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
