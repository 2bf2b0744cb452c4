package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.ui.detail.CodeDesk;
import dev.faultline.ui.detail.DetailScreen;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.KeyMap;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Ticker;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.shell.ShellCommands;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Scaled;
import dev.faultline.ui.theme.Wardrobe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// One issue in a window of its own; Escape closes it. JavaFX thread only.
final class IssueWindow {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 760;

    private final Stage stage = new Stage();
    private final Wardrobe wardrobe;
    private final Ticker ticker;
    private final Toasts toasts;
    private final DetailScreen screen;
    private final Scene scene;
    private final Scaled root = new Scaled();
    private final List<Command> commands;

    /// @param main the kit of the window that this one belongs to
    /// @param code source on this machine and the editor
    /// @param go leads that window to a place
    IssueWindow(
            Live live, WindowPorts ports, Kit main, Wardrobe wardrobe, long issue, CodeDesk code, Consumer<Place> go) {
        this.wardrobe = wardrobe;
        Texts texts = main.texts();
        this.ticker = new Ticker(ports.clock());
        this.toasts = new Toasts(texts);
        Kit kit = new Kit(texts, new FxBridge(), ticker, toasts, new CommandControls(texts), go);
        this.screen = new DetailScreen(
                kit,
                live,
                ports.clock(),
                ports.saveDialog().apply(texts.get("shell.save.title"), () -> stage),
                ForkJoinPool.commonPool(),
                code);
        this.commands = commands();
        screen.open(issue);
        stage.titleProperty().bind(screen.title().map(name -> texts.format("shell.window", name)));
        this.scene = new Scene(root, WIDTH, HEIGHT);
        root.show(new StackPane(screen.node(), layer(toasts.node())));
        KeyMap keys = new KeyMap(() -> commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys);
        stage.setScene(scene);
    }

    /// @param closed told once it is closed
    void show(double factor, Consumer<IssueWindow> closed) {
        root.factorProperty().set(factor);
        wardrobe.dress(scene);
        stage.setOnHidden(_ -> {
            screen.onHidden();
            ticker.stop();
            wardrobe.undress(scene);
            closed.accept(this);
        });
        stage.show();
        ticker.start();
        screen.onShown();
        screen.focus();
    }

    void close() {
        stage.hide();
    }

    private List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("shell.close", Icon.CLOSE, this::close).keys("Esc", "Shortcut+W"));
        all.add(Command.of("shell.undo", Icon.UNDO, toasts::undoNewest).keys(Toasts.UNDO));
        all.add(ShellCommands.divider(screen::node));
        all.addAll(screen.commands());
        return List.copyOf(all);
    }

    private static Node layer(Node toasts) {
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        return toasts;
    }
}
