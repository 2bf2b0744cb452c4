package dev.faultline.ui.chart;

import dev.faultline.ui.kit.CleanCut;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a chart says of one stretch of time: each series with its value, and what happened then.
final class Readout extends VBox {
    private final Texts texts;
    private String words = "";

    Readout(Texts texts) {
        this.texts = texts;
        setId("chart.readout");
        getStyleClass().add("chart-readout");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// The same in one sentence, for readers of the screen.
    String words() {
        return words;
    }

    void show(ChartData data, int bucket) {
        setVisible(bucket >= 0);
        getChildren().clear();
        if (bucket < 0) {
            words = texts.get("chart.hint");
            return;
        }
        List<String> said = new ArrayList<>();
        String when = when(data, bucket);
        said.add(when);
        getChildren().add(styled(when, "chart-when"));
        for (Series series : data.series()) {
            String value = value(data, series.points().get(bucket));
            said.add(texts.format("chart.value", ShownName.of(series.name()), value));
            getChildren().add(row(series, value));
        }
        data.marks().stream().filter(mark -> mark.bucket() == bucket).forEach(mark -> {
            said.add(mark.text());
            getChildren().add(styled(mark.text(), mark.bad() ? "chart-bad" : "chart-mark"));
        });
        words = String.join(", ", said);
    }

    private String when(ChartData data, int bucket) {
        if (data.step().toHours() >= 24) {
            return texts.date(data.begin(bucket));
        }
        return texts.format(
                "chart.when",
                texts.day(data.begin(bucket)),
                texts.hour(data.begin(bucket)),
                texts.hour(data.begin(bucket + 1)));
    }

    private String value(ChartData data, Series.Point point) {
        if (!point.known()) {
            return texts.get("chart.none");
        }
        String value = data.share() ? texts.share(point.value()) : texts.number(Math.round(point.value()));
        return point.few() ? texts.format("chart.few", value) : value;
    }

    private static Node row(Series series, String value) {
        Label name = styled(ShownName.of(series.name()), "chart-name");
        name.setMaxWidth(220);
        CleanCut.on(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label number = styled(value, "chart-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(Hue.dot(series.colour()), name, gap, number);
        row.getStyleClass().add("chart-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(360);
        return label;
    }
}
