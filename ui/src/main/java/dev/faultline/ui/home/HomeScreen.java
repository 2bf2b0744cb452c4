package dev.faultline.ui.home;

import dev.faultline.live.Live;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CopyButton;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Screen;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The home screen. JavaFX thread only.
public final class HomeScreen implements Screen {
    private final HomePresenter presenter;
    private final HomeView view;
    private final List<Command> commands;
    private final ObservableValue<String> title;

    /// The home screen.
    ///
    /// @param testCrash sends a crash through the collector's port and completes with the event's id
    /// @param sdk the snippet to show first, by its word; empty for the first one
    /// @param sdkChosen hears which snippet the user looks at
    /// @param cap size of the home beyond which the oldest events go, in bytes
    public HomeScreen(
            Kit kit,
            Live live,
            Supplier<CompletionStage<String>> testCrash,
            String sdk,
            Consumer<String> sdkChosen,
            LongSupplier cap) {
        this.title = new ReadOnlyStringWrapper(kit.texts().get("home.title"));
        HomeModel model = new HomeModel();
        if (Snippets.SDKS.contains(sdk)) {
            model.sdk().set(sdk);
        }
        model.sdk().subscribe((_, chosen) -> sdkChosen.accept(chosen));
        this.presenter = new HomePresenter(model, live, kit.bridge(), testCrash, kit.go());
        Command send = Command.of("home.crash", Icon.SEND, presenter::sendTestCrash)
                .keys("Shortcut+T")
                .enabledWhen(
                        Bindings.createBooleanBinding(() -> !model.crash().get().underWay(), model.crash()));
        Command copy = Command.of("home.copy", Icon.COPY, () -> CopyButton.toClipboard(model.dsn()))
                .keys("Shortcut+D")
                .enabledWhen(Bindings.createBooleanBinding(() -> !model.dsn().isEmpty(), model.collector()));
        this.commands = List.of(send, copy);
        this.view = new HomeView(kit, model, presenter, send, cap);
    }

    @Override
    public Parent node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void onShown() {
        presenter.onShown();
    }

    @Override
    public void onHidden() {
        presenter.onHidden();
    }

    @Override
    public void focus() {
        view.focus();
    }
}
