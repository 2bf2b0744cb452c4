package dev.faultline.ui.issues;

import dev.faultline.live.Trends.Span;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WideColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// The columns of the table. Where there is little room the least needed ones go, so that the words of an issue keep a
/// good third of it.
final class IssueColumns {
    private static final double ROOM_FOR_FIRST = 1170;
    private static final double ROOM_FOR_RELEASE = 1074;
    private static final double ROOM_FOR_ID = 940;
    private static final double ROOM_FOR_TREND = 760;
    /// These stand closer where there is little room.
    private static final Set<String> CLOSE = Set.of("events", "users");
    private static final double CLOSER = 14;

    private final Kit kit;
    private final IssuesModel model;
    private final IssuesPresenter presenter;
    private final Map<TableColumn<IssueRow, ?>, Double> widths = new HashMap<>();
    private final TableColumn<IssueRow, Issue> first;
    private final TableColumn<IssueRow, Issue> release;
    private final TableColumn<IssueRow, Issue> id;
    private final TableColumn<IssueRow, List<Long>> trend;

    IssueColumns(Kit kit, IssuesModel model, IssuesPresenter presenter) {
        this.kit = kit;
        this.model = model;
        this.presenter = presenter;
        first = sorting(column("first", 96, () -> new TimeCell(kit, Issue::firstSeen)), "first", IssueSort.FIRST_SEEN);
        release = column("release", 124, () -> new WordCell(IssueColumns::shownRelease));
        id = column("project", 104, () -> new WordCell(Issue::shortId));
        trend = trend();
    }

    List<TableColumn<IssueRow, ?>> all() {
        return List.of(
                styled(column("level", 104, () -> new LevelCell(kit.texts())), "level-column"),
                title(),
                trend,
                sorting(
                        styled(
                                column("events", 104, () -> new FigureCell(kit.texts(), Issue::events)),
                                "figure-column"),
                        "events",
                        IssueSort.EVENTS),
                sorting(
                        styled(column("users", 94, () -> new FigureCell(kit.texts(), Issue::users)), "figure-column"),
                        "users",
                        IssueSort.USERS),
                sorting(column("last", 96, () -> new TimeCell(kit, Issue::lastSeen)), "last", IssueSort.LAST_SEEN),
                first,
                release,
                id);
    }

    /// Shows what there is room for.
    void fit(double width) {
        first.setVisible(width >= ROOM_FOR_FIRST);
        release.setVisible(width >= ROOM_FOR_RELEASE);
        id.setVisible(width >= ROOM_FOR_ID);
        trend.setVisible(width >= ROOM_FOR_TREND);
        boolean narrow = width < ROOM_FOR_TREND;
        widths.forEach((column, wide) -> set(column, narrow ? wide - CLOSER : wide));
    }

    private static TableColumn<IssueRow, Issue> styled(TableColumn<IssueRow, Issue> column, String style) {
        column.getStyleClass().add(style);
        return column;
    }

    private TableColumn<IssueRow, Issue> sorting(TableColumn<IssueRow, Issue> column, String name, IssueSort sort) {
        column.setText("");
        column.getStyleClass().add("sort-column");
        column.setGraphic(new SortHeader(kit.texts(), name, sort, model, presenter));
        return column;
    }

    private TableColumn<IssueRow, Issue> title() {
        TableColumn<IssueRow, Issue> column =
                styled(column("title", 0, () -> new TitleCell(kit.texts())), "title-column");
        column.setMinWidth(240);
        WideColumn.of(column);
        column.setPrefWidth(600);
        return column;
    }

    private TableColumn<IssueRow, List<Long>> trend() {
        TableColumn<IssueRow, List<Long>> column = new TableColumn<>();
        column.setId("issues.column.trend");
        column.getStyleClass().add("sort-column");
        column.setGraphic(span());
        column.setCellValueFactory(row -> row.getValue().trendProperty());
        column.setCellFactory(_ -> SteadyRow.alone(new TrendCell(kit.texts())));
        fix(column, 104);
        return column;
    }

    private Node span() {
        Button span = new Button();
        span.setId("issues.trend");
        span.getStyleClass().setAll("sort-header");
        span.setTooltip(new Tip(kit.texts().get("issues.trend.tip")));
        span.setOnAction(_ -> presenter.look(model.span().get() == Span.DAY ? Span.FORTNIGHT : Span.DAY));
        model.span().subscribe(chosen -> {
            String word = chosen == Span.FORTNIGHT ? "fortnight" : "day";
            span.setText(kit.texts().get("issues.trend." + word));
            span.setAccessibleText(kit.texts().get("issues.trend.span." + word));
        });
        return span;
    }

    private TableColumn<IssueRow, Issue> column(String name, double width, Supplier<TableCell<IssueRow, Issue>> cell) {
        TableColumn<IssueRow, Issue> column = new TableColumn<>(kit.texts().get("issues.column." + name));
        column.setId("issues.column." + name);
        column.setCellValueFactory(row -> row.getValue().issueProperty());
        column.setCellFactory(_ -> SteadyRow.alone(cell.get()));
        fix(column, width);
        if (CLOSE.contains(name)) {
            widths.put(column, width);
        }
        return column;
    }

    private static @Nullable String shownRelease(Issue issue) {
        String release = issue.lastRelease();
        return release == null ? null : ShownName.of(release);
    }

    private static void set(TableColumn<IssueRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
    }

    private static void fix(TableColumn<IssueRow, ?> column, double width) {
        set(column, width);
        column.setSortable(false);
        column.setReorderable(false);
    }
}
