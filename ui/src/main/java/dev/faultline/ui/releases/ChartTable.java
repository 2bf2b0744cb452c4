package dev.faultline.ui.releases;

import dev.faultline.ui.chart.ChartData;
import dev.faultline.ui.chart.Mark;
import dev.faultline.ui.chart.Series;
import dev.faultline.ui.kit.FocusEdge;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.TableKeys;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A chart as a table, newest first: its accessible twin.
final class ChartTable extends TableView<Integer> {
    private final Texts texts;

    ChartTable(Texts texts) {
        this.texts = texts;
        setId("releases.chart.table");
        getStyleClass().addAll("plain-table", "chart-table");
        setAccessibleText(texts.get("releases.chart.table"));
        FocusEdge.on(this);
        TableKeys.on(this);
    }

    void show(ChartData data) {
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        columns.add(column(texts.get("releases.chart.time"), 150, "time", bucket -> time(data, bucket)));
        for (Series series : data.series()) {
            columns.add(column(
                    ShownName.of(series.name()),
                    110,
                    "figure",
                    bucket -> value(data, series.points().get(bucket))));
        }
        columns.add(column(texts.get("releases.chart.marks"), 260, "name", bucket -> marks(data, bucket)));
        getColumns().setAll(columns);
        getItems()
                .setAll(IntStream.range(0, data.buckets())
                        .map(i -> data.buckets() - 1 - i)
                        .boxed()
                        .toList());
    }

    private static TableColumn<Integer, String> column(
            String name, double width, String kind, IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.getStyleClass().add(kind + "-column");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
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
}
