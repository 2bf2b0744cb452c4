package dev.faultline.ui.home;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.ComposedScreen;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import java.util.List;
import javafx.beans.binding.Bindings;

/// The home screen. JavaFX thread only.
public final class HomeScreen extends ComposedScreen {

    private HomeScreen(String title, Parts parts) {
        super(title, parts);
    }

    /// The home screen of a home.
    public static HomeScreen of(Kit kit, Live live, HomePorts ports) {
        HomeModel model = new HomeModel();
        if (Snippets.SDKS.contains(ports.sdk())) {
            model.sdk().set(ports.sdk());
        }
        model.sdk().subscribe((_, chosen) -> ports.sdkChosen().accept(chosen));
        HomePresenter presenter = new HomePresenter(model, live, kit.bridge(), ports, kit.go());
        Command send = Command.of("home.crash", Icon.SEND, presenter::sendTestCrash)
                .keys("Shortcut+T"); // always enabled: disabled while it has the focus, a button loses it
        Command copy = Command.of("home.copy", Icon.COPY, () -> CopyButton.toClipboard(model.dsn()))
                .keys("Shortcut+D")
                .enabledWhen(Bindings.createBooleanBinding(() -> !model.dsn().isEmpty(), model.collector()));
        HomeView view = new HomeView(kit, model, presenter, send, ports.cap());
        return new HomeScreen(
                kit.texts().get("home.title"),
                new Parts(view.node(), view::focus, List.of(send, copy), presenter::onShown, presenter::onHidden));
    }
}
