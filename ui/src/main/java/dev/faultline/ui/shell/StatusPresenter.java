package dev.faultline.ui.shell;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Pins;

/// Keeps the status bar true while the window is shown.
final class StatusPresenter {
    private final StatusModel model;
    private final Live live;
    private final FxBridge bridge;
    private final Pins pins = new Pins();

    StatusPresenter(StatusModel model, Live live, FxBridge bridge) {
        this.model = model;
        this.live = live;
        this.bridge = bridge;
    }

    void start() {
        pins.close();
        pins.add(bridge.follow(live.collector(), model.collector()::set));
        pins.add(bridge.follow(live.totals(), model.totals()::set));
    }

    void stop() {
        pins.close();
    }
}
