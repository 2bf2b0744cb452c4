package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseChart;
import dev.faultline.live.release.ReleaseLine;
import dev.faultline.ui.chart.Chart;
import dev.faultline.ui.chart.ChartData;
import dev.faultline.ui.chart.Hue;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Releases over time: what to draw, the legend that filters, the chart or its table.
final class ChartPane extends VBox {
    private static final int LEGEND_LETTERS = 32;

    private final Kit kit;
    private final Texts texts;
    private final ReleasesModel model;
    private final ReleasesPresenter presenter;
    private final ReleaseCharts charts;
    private final HBox head = new HBox();
    private final FlowPane legend = new FlowPane();
    private final Chart chart;
    private final ChartTable table;
    private final Label nothing = new WrappedLabel();
    private final StackPane body = new StackPane();
    private final VBox picture = new VBox();

    ChartPane(Kit kit, ReleasesModel model, ReleasesPresenter presenter) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.presenter = presenter;
        this.charts = new ReleaseCharts(texts);
        this.chart = new Chart(texts);
        this.table = new ChartTable(texts);
        getStyleClass().add("chart-pane");
        chart.setId("releases.chart");
        legend.setId("releases.legend");
        legend.setMinHeight(Region.USE_PREF_SIZE);
        legend.getStyleClass().add("legend");
        nothing.setId("releases.chart.nothing");
        nothing.getStyleClass().add("chart-nothing");
        nothing.setMouseTransparent(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.getStyleClass().add("chart-picture");
        picture.getChildren().addAll(legend, body);
        head.getStyleClass().add("chart-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(measures(), gap);
        getChildren().addAll(head, picture);
        model.board().subscribe(this::refresh);
        model.measure().subscribe(this::refresh);
        model.asTable().subscribe(this::refresh);
        model.hidden().addListener((SetChangeListener<String>) _ -> refresh());
    }

    /// Puts the buttons of commands beside the measures.
    void tools(List<Command> commands) {
        for (Command command : commands) {
            Button button = kit.controls().iconButton(command);
            button.getStyleClass().add("quiet");
            head.getChildren().add(button);
        }
    }

    void copyCsv() {
        CopyButton.toClipboard(ChartText.csv(data()));
        kit.toasts().show(texts.get("releases.csv.done"));
    }

    void copyPng() {
        chart.point(-1);
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture.snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(content);
        kit.toasts().show(texts.get("releases.png.done"));
    }

    private Node measures() {
        SegmentedButton measures = new SegmentedButton();
        measures.setId("releases.measures");
        for (Measure measure : Measure.values()) {
            ToggleButton button = new ToggleButton(texts.get("releases.measure." + measure.word()));
            button.setId("releases.measure." + measure.word());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.measure().set(measure);
            });
            model.measure().subscribe(chosen -> button.setSelected(chosen == measure));
            measures.getButtons().add(button);
        }
        measures.setMinWidth(USE_PREF_SIZE);
        return measures;
    }

    private ChartData data() {
        return charts.of(model.board().get().chart(), model.measure().get(), Set.copyOf(model.hidden()));
    }

    private void refresh() {
        ChartData data = data();
        legend();
        if (model.asTable().get()) {
            table.show(data);
            body.getChildren().setAll(table);
            return;
        }
        chart.dataProperty().set(data);
        nothing.setText(texts.get("releases.nothing." + model.measure().get().word()));
        nothing.setVisible(data.nothing() && data.buckets() > 0);
        if (!body.getChildren().contains(chart)) {
            body.getChildren().setAll(chart, nothing);
        }
    }

    private void legend() {
        ReleaseChart shown = model.board().get().chart();
        legend.getChildren().clear();
        for (int i = 0; i < shown.lines().size(); i++) {
            ReleaseLine line = shown.lines().get(i);
            legend.getChildren()
                    .add(entry(line.name(), ReleaseCharts.version(line.name()), line.name(), ReleaseCharts.colour(i)));
        }
        if (ReleaseCharts.hasOthers(shown, model.measure().get())) {
            legend.getChildren().add(entry("", texts.get("releases.others"), texts.get("releases.others.tip"), 0));
        }
    }

    private Node entry(String series, String name, String whole, int colour) {
        ToggleButton entry = new ToggleButton(ShownName.brief(name, LEGEND_LETTERS), Hue.dot(colour));
        entry.setId("releases.legend." + (series.isEmpty() ? "others" : series));
        entry.getStyleClass().add("legend-entry");
        entry.setSelected(!model.hidden().contains(series));
        entry.setAccessibleText(texts.format("releases.legend.text", ShownName.of(whole)));
        entry.setTooltip(new Tip(ShownName.of(whole)));
        entry.setOnAction(_ -> presenter.toggle(series));
        return entry;
    }
}
