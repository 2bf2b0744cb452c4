package dev.faultline.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// The time as the window sees it, moved on once a second while the window is shown. JavaFX thread only.
public final class Ticker {
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Timeline timeline = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    /// A ticker on a clock, standing still until [#start].
    public Ticker(InstantSource clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /// The time of the last tick.
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The time of the last tick.
    public Instant now() {
        return now.get();
    }

    /// Begins to tick.
    public void start() {
        tick();
        timeline.play();
    }

    /// Stands still.
    public void stop() {
        timeline.stop();
    }

    /// Reads the clock now.
    public void tick() {
        now.set(clock.instant());
    }
}
