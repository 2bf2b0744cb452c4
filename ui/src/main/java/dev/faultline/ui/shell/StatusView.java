package dev.faultline.ui.shell;

import dev.faultline.live.CollectorState;
import dev.faultline.live.CollectorState.Status;
import dev.faultline.live.Totals;
import dev.faultline.ui.kit.Tip;
import dev.faultline.ui.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// The bar at the foot: how the collector is doing, what the home holds. Where there is little room it says less rather
/// than half words.
final class StatusView extends HBox {
    private static final double COLLECTOR = 240;

    private final Texts texts;
    private final Circle dot = new Circle(4);
    private final Label collector = label("status.collector");
    private final Label rate = label("status.rate");
    private final Label queue = label("status.queue");
    private final Label events = label("status.events");
    private final Label disk = label("status.disk");
    private final Region gap = new Region();
    private final List<Label> byWeight = List.of(events, queue, rate, disk);
    private final Set<Label> wanted = new HashSet<>(Set.of(events));

    StatusView(Texts texts, StatusModel model) {
        this.texts = texts;
        setId("status");
        getStyleClass().add("status-bar");
        dot.getStyleClass().add("status-dot");
        collector.setGraphic(dot);
        collector.setMinWidth(0);
        HBox.setHgrow(gap, Priority.ALWAYS);
        spacingProperty().subscribe(spacing -> HBox.setMargin(gap, new Insets(0, -spacing.doubleValue(), 0, 0)));
        getChildren().addAll(collector, rate, queue, gap, events, disk);
        model.collector().subscribe(this::show);
        model.totals().subscribe(this::show);
    }

    private void show(CollectorState state) {
        for (Status status : Status.values()) {
            dot.pseudoClassStateChanged(pseudoClass(status), status == state.status());
        }
        collector.setText(words(state));
        collector.setTooltip(state.problem() == null ? null : new Tip(state.problem()));
        boolean listening = state.status() == Status.LISTENING;
        want(rate, listening);
        want(queue, listening && state.queue() > 0);
        rate.setText(texts.format("status.rate", state.rate()));
        queue.setText(texts.format("status.queue", state.queue()));
    }

    private String words(CollectorState state) {
        String url = state.url();
        String problem = state.problem();
        return switch (state.status()) {
            case STARTING -> texts.get("status.starting");
            case LISTENING -> texts.format("status.listening", url == null ? "" : url.replaceFirst("^https?://", ""));
            case STOPPED -> texts.get("status.stopped");
            case FAILED -> texts.format("status.failed", problem == null ? "" : problem);
        };
    }

    private void show(Totals totals) {
        events.setText(texts.format("status.totals", totals.events(), totals.unresolved()));
        disk.setText(texts.bytes(totals.bytes()));
        disk.setAccessibleText(texts.format("status.disk.text", texts.bytes(totals.bytes())));
        want(disk, totals.bytes() > 0);
    }

    private void want(Label label, boolean some) {
        if (some) {
            wanted.add(label);
        } else {
            wanted.remove(label);
        }
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
        for (Node node : getManagedChildren()) {
            if (!byWeight.contains(node) && !node.equals(gap)) {
                room -= (node.equals(collector) ? Math.min(node.prefWidth(-1), COLLECTOR) : node.prefWidth(-1))
                        + getSpacing();
            }
        }
        for (Label label : byWeight) {
            room -= wanted.contains(label) ? Math.ceil(label.prefWidth(-1)) + getSpacing() : 0;
            boolean shown = wanted.contains(label) && room >= 0;
            label.setVisible(shown);
            label.setManaged(shown);
        }
        super.layoutChildren();
    }

    private static PseudoClass pseudoClass(Status status) {
        return PseudoClass.getPseudoClass(status.name().toLowerCase(Locale.ROOT));
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
