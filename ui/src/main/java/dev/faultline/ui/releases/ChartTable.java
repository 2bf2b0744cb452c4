package dev.faultline.ui.releases;

import dev.faultline.ui.chart.ChartData;
import dev.faultline.ui.chart.Mark;
import dev.faultline.ui.chart.Series;
import dev.faultline.ui.kit.CleanCut;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.SystemLetters;
import dev.faultline.ui.kit.TableKeys;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A chart as a table, newest first: its accessible twin.
final class ChartTable extends TableView<Integer> {
    private static final double TIME = 124;
    private static final double LEAST = 40;
    private static final double MOST = 150;
    private static final double MARKS = 150;
    private static final double MARKS_SIDE = 13;
    private static final double BAR = 16;
    private static final double SIDES = 14;

    private final Texts texts;
    private final FittedColumns<Integer> figures = new FittedColumns<>(SIDES, LEAST, MOST);
    private final TableColumn<Integer, String> marks;

    ChartTable(Texts texts) {
        this.texts = texts;
        setId("releases.chart.table");
        getStyleClass().addAll("plain-table", "chart-table");
        setAccessibleText(texts.get("releases.chart.table"));
        FocusEdge.on(this);
        TableKeys.on(this);
        marks = column(texts.get("releases.chart.marks"), "name");
        marks.setCellFactory(_ -> new MarksCell());
        widthProperty().subscribe(this::fit);
    }

    void show(ChartData data) {
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        columns.add(filled(column(texts.get("releases.chart.time"), "time"), bucket -> time(data, bucket)));
        columns.getFirst().setPrefWidth(TIME);
        figures.clear();
        for (Series series : data.series()) {
            String name = ShownName.of(series.name());
            TableColumn<Integer, String> column = filled(
                    column(name, "figure"),
                    bucket -> value(data, series.points().get(bucket)));
            figures.add(column, name, series.points().stream().map(point -> value(data, point)));
            columns.add(column);
        }
        columns.add(filled(marks, bucket -> marks(data, bucket)));
        getColumns().setAll(columns);
        fit();
        getItems()
                .setAll(IntStream.range(0, data.buckets())
                        .map(i -> data.buckets() - 1 - i)
                        .boxed()
                        .toList());
    }

    /// The figures have the room they need if any is left for what happened, and that has the rest, at least the room
    /// of its header.
    private void fit() {
        if (getWidth() > 0) {
            double room = getWidth() - TIME - BAR;
            figures.fit(room - MARKS);
            marks.setPrefWidth(
                    Math.max(FittedColumns.headerWidth(marks.getText()) + MARKS_SIDE, room - figures.width()));
        }
    }

    private static TableColumn<Integer, String> column(String name, String kind) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.getStyleClass().add(kind + "-column");
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<Integer, String> filled(TableColumn<Integer, String> column, IntFunction<String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private String time(ChartData data, int bucket) {
        return data.step().toHours() >= 24
                ? texts.date(data.begin(bucket))
                : texts.format("releases.chart.at", texts.day(data.begin(bucket)), texts.hour(data.begin(bucket)));
    }

    private String value(ChartData data, Series.Point point) {
        if (!point.known()) {
            return texts.get("releases.none");
        }
        String value = data.share() ? texts.share(point.value()) : texts.number(Math.round(point.value()));
        return point.few() ? texts.format("chart.few", value) : value;
    }

    private static String marks(ChartData data, int bucket) {
        return data.marks().stream()
                .filter(mark -> mark.bucket() == bucket)
                .map(Mark::text)
                .collect(Collectors.joining(", "));
    }

    /// Names that are too long for it are cut in their middle, and whole in the tooltip.
    private static final class MarksCell extends TableCell<Integer, String> {
        MarksCell() {
            getStyleClass().add("fitted-name");
            CleanCut.on(this);
        }

        @Override
        protected void updateItem(@Nullable String happened, boolean empty) {
            super.updateItem(happened, empty);
            setText(happened);
            SystemLetters.on(this, happened);
            setTooltip(happened == null || happened.isEmpty() ? null : new Tip(happened));
        }
    }
}
