package dev.faultline.ui.shell;

import dev.faultline.live.CollectorState;
import dev.faultline.live.Totals;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the status bar shows.
final class StatusModel {
    private final ObjectProperty<CollectorState> collector = new SimpleObjectProperty<>(CollectorState.STARTING);
    private final ObjectProperty<Totals> totals = new SimpleObjectProperty<>(Totals.NONE);

    ObjectProperty<CollectorState> collector() {
        return collector;
    }

    ObjectProperty<Totals> totals() {
        return totals;
    }
}
