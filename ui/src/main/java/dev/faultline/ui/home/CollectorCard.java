package dev.faultline.ui.home;

import dev.faultline.live.CollectorState;
import dev.faultline.live.Totals;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.WrappedLabel;
import dev.faultline.ui.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/// Whether events are taken, where and how fast, and how full the home is.
final class CollectorCard extends Card {
    private static final double NEARLY = 0.9;
    private static final double DOT = 4;
    private static final PseudoClass NEARLY_FULL = PseudoClass.getPseudoClass("nearly-full");

    private final Texts texts;
    private final LongSupplier cap;
    private final Circle dot = new Circle(DOT);
    private final Label state = new WrappedLabel();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label disk = new WrappedLabel();

    /// @param cap size beyond which the oldest events go, in bytes
    CollectorCard(Kit kit, HomeModel model, LongSupplier cap) {
        super(kit.texts().get("home.collector"), "");
        this.texts = kit.texts();
        this.cap = cap;
        setId("home.collector");
        dot.getStyleClass().add("status-dot");
        state.setId("home.collector.state");
        HBox now = new HBox(dot, state);
        now.setAlignment(Pos.CENTER_LEFT);
        now.getStyleClass().add("home-row");
        bar.setId("home.disk.bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("disk-bar");
        disk.setId("home.disk");
        disk.getStyleClass().addAll("muted", "small");
        Hyperlink change = new Hyperlink(texts.get("home.disk.change"));
        change.setId("home.disk.change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> kit.go().accept(new Place.Settings("storage")));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(disk, gap, change);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(now, bar, foot);
        model.collector().subscribe(this::show);
        model.totals().subscribe(this::show);
    }

    private void show(CollectorState collector) {
        for (CollectorState.Status each : CollectorState.Status.values()) {
            dot.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == collector.status());
        }
        String problem = Objects.requireNonNullElse(collector.problem(), "");
        String said = switch (collector.status()) {
            case STARTING -> texts.get("home.collector.starting");
            case STOPPED -> texts.get("home.collector.stopped");
            case FAILED -> texts.format("home.collector.failed", problem);
            case LISTENING ->
                texts.format(
                        "home.collector.listening",
                        Objects.requireNonNullElse(collector.url(), ""),
                        collector.rate(),
                        collector.queue());
        };
        boolean also = collector.status() == CollectorState.Status.LISTENING && !problem.isEmpty();
        state.setText(also ? said + "\n" + problem : said);
    }

    private void show(Totals totals) {
        long most = Math.max(1, cap.getAsLong());
        double part = Math.clamp((double) totals.bytes() / most, 0, 1);
        bar.setProgress(part);
        bar.pseudoClassStateChanged(NEARLY_FULL, part > NEARLY);
        String used = texts.format(
                part > NEARLY ? "home.disk.nearly" : "home.disk", texts.bytes(totals.bytes()), texts.bytes(most));
        boolean tight = totals.free() < most - totals.bytes();
        disk.setText(
                totals.free() < 0
                        ? used
                        : used + " "
                                + texts.format(
                                        tight ? "home.disk.tight" : "home.disk.free", texts.bytes(totals.free())));
        bar.setAccessibleText(disk.getText());
    }
}
