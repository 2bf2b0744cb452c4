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
    private static final double TIME = 132;
    private static final double LEAST = 80;
    private static final double MOST = 110;
    private static final double BAR = 16;

    private final Texts texts;
    private List<TableColumn<Integer, String>> figures = List.of();

    ChartTable(Texts texts) {
        this.texts = texts;
        setId("releases.chart.table");
        getStyleClass().addAll("plain-table", "chart-table");
        setAccessibleText(texts.get("releases.chart.table"));
        FocusEdge.on(this);
        TableKeys.on(this);
        widthProperty().subscribe(this::fit);
    }

    void show(ChartData data) {
        figures = data.series().stream()
                .map(series -> column(
                        ShownName.of(series.name()),
                        MOST,
                        "figure",
                        bucket -> value(data, series.points().get(bucket))))
                .toList();
        List<TableColumn<Integer, String>> columns = new ArrayList<>();
        columns.add(column(texts.get("releases.chart.time"), TIME, "time", bucket -> time(data, bucket)));
        columns.addAll(figures);
        columns.add(column(texts.get("releases.chart.marks"), 260, "name", bucket -> marks(data, bucket)));
        getColumns().setAll(columns);
        fit();
        getItems()
                .setAll(IntStream.range(0, data.buckets())
                        .map(i -> data.buckets() - 1 - i)
                        .boxed()
                        .toList());
    }

    /// Where there is little room the figures stand closer, so that no header is cut.
    private void fit() {
        double each = Math.floor((getWidth() - TIME - BAR) / Math.max(1, figures.size()));
        figures.forEach(column -> column.setPrefWidth(getWidth() == 0 ? MOST : Math.clamp(each, LEAST, MOST)));
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
