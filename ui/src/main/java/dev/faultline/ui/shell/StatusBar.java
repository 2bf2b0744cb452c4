package dev.faultline.ui.shell;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Kit;
import javafx.scene.Node;

/// The bar at the foot of the window over a home. JavaFX thread only.
public final class StatusBar {
    private final StatusView view;
    private final StatusPresenter presenter;

    /// A bar that shows nothing yet.
    ///
    /// @param last stands at its end
    public StatusBar(Kit kit, Live live, Node last) {
        StatusModel model = new StatusModel();
        this.view = new StatusView(kit.texts(), model);
        this.presenter = new StatusPresenter(model, live, kit.bridge());
        view.getChildren().add(last);
    }

    /// The bar.
    public Node node() {
        return view;
    }

    /// Begins to hear of the collector and the home.
    public void start() {
        presenter.start();
    }

    /// Hears no more.
    public void stop() {
        presenter.stop();
    }
}
