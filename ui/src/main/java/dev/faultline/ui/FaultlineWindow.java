package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.ui.detail.DetailScreen;
import dev.faultline.ui.detail.attachment.NativeSaveDialog;
import dev.faultline.ui.home.HomeScreen;
import dev.faultline.ui.issues.IssuesScreen;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.CommandControls;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.Screen;
import dev.faultline.ui.kit.Ticker;
import dev.faultline.ui.kit.Toasts;
import dev.faultline.ui.shell.Navigator;
import dev.faultline.ui.shell.Shell;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import dev.faultline.ui.theme.Wardrobe;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of Faultline, made of its screens. Made and used on the JavaFX thread; everything it shows comes from
/// [Live], everything else it needs from its ports.
/// ```java
/// new FaultlineWindow(live, ports, Texts.ofSystem(), stage).show();
/// ```
public final class FaultlineWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final WindowPorts ports;
    private final Memory memory;
    private final Stage stage;
    private final Texts texts;
    private final Wardrobe wardrobe = new Wardrobe();
    private final Ticker ticker;
    private final Navigator navigator;
    private final Shell shell;
    private final HomeScreen home;
    private final IssuesScreen issues;
    private final DetailScreen details;

    /// The window on a stage that is not shown yet.
    public FaultlineWindow(Live live, WindowPorts ports, Texts texts, Stage stage) {
        this.ports = ports;
        this.texts = texts;
        this.stage = stage;
        this.memory = new Memory(ports.settings(), ports.remember());
        this.ticker = new Ticker(ports.clock());
        this.navigator = new Navigator(this::screen);
        Kit kit = new Kit(texts, new FxBridge(), ticker, new Toasts(texts), new CommandControls(texts), navigator::go);
        this.home = new HomeScreen(
                kit,
                live,
                ports.testCrash(),
                memory.settings().sdk(),
                sdk -> memory.change(settings -> settings.withSdk(sdk)));
        this.issues = new IssuesScreen(kit, live, ports.clock());
        this.details = new DetailScreen(
                kit,
                live,
                ports.clock(),
                new NativeSaveDialog(texts.get("detail.attachment.save.title"), () -> stage),
                ForkJoinPool.commonPool());
        this.shell = new Shell(kit, live, navigator, commands());
        dress();
        navigator.go(new Place.Home());
    }

    /// Shows the window, or brings it to the front.
    public void show() {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
    }

    /// Goes to a place; may be called before [#show].
    public void open(Place place) {
        navigator.go(place);
    }

    private void dress() {
        WindowPlace.restore(stage, memory.settings().bounds(), WIDTH, HEIGHT);
        Scene scene = new Scene(shell.root());
        shell.listenIn(scene);
        wardrobe.wear(memory.settings().appearance());
        wardrobe.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        navigator.screen().subscribe(this::title);
        stage.setOnShown(_ -> wake());
        stage.setOnHidden(_ -> sleep());
        stage.setOnCloseRequest(request -> {
            request.consume();
            closeRequested();
        });
    }

    private void wake() {
        ticker.start();
        shell.wake();
    }

    private void sleep() {
        shell.sleep();
        ticker.stop();
    }

    private void title(@Nullable Screen screen) {
        stage.titleProperty().unbind();
        if (screen != null) {
            stage.titleProperty().bind(screen.title().map(name -> texts.format("shell.window", name)));
        }
    }

    private Screen screen(Place place) {
        return switch (place) {
            case Place.Home _ -> home;
            case Place.Issues(String query) -> {
                issues.search(query);
                yield issues;
            }
            case Place.IssueDetails(long id) -> {
                details.open(id);
                yield details;
            }
        };
    }

    private List<Command> commands() {
        return List.of(
                Command.of("shell.open", Icon.FOLDER, this::openFiles).keys("Shortcut+O"),
                mode("shell.auto", Icon.THEME, Mode.AUTO),
                mode("shell.light", Icon.LIGHT, Mode.LIGHT),
                mode("shell.dark", Icon.DARK, Mode.DARK),
                Command.of("shell.density", Icon.ROWS, this::changeDensity)
                        .checkedWhen(worn(appearance -> appearance.density() == Density.COMPACT)),
                Command.of("shell.quit", Icon.QUIT, () -> end(ports.quit())).keys("Shortcut+Q"));
    }

    private Command mode(String id, Icon icon, Mode mode) {
        return Command.of(id, icon, () -> wear(mode)).checkedWhen(worn(appearance -> appearance.mode() == mode));
    }

    private BooleanBinding worn(Predicate<Appearance> what) {
        return Bindings.createBooleanBinding(
                () -> what.test(wardrobe.appearanceProperty().get()), wardrobe.appearanceProperty());
    }

    private void openFiles() {
        List<Path> files = ports.chooseFiles().apply(stage);
        if (!files.isEmpty()) {
            ports.openFiles().accept(files);
        }
    }

    private void wear(Mode mode) {
        wear(new Appearance(mode, memory.settings().appearance().density()));
    }

    private void changeDensity() {
        Appearance now = memory.settings().appearance();
        wear(new Appearance(now.mode(), now.density() == Density.NORMAL ? Density.COMPACT : Density.NORMAL));
    }

    private void wear(Appearance appearance) {
        wardrobe.wear(appearance);
        memory.change(settings -> settings.withAppearance(appearance));
    }

    private void closeRequested() {
        switch (memory.settings().closing()) {
            case QUIT -> end(ports.quit());
            case BACKGROUND -> end(ports.background());
            case ASK ->
                shell.askClosing((background, remember) -> {
                    if (remember) {
                        WindowSettings.Closing closing =
                                background ? WindowSettings.Closing.BACKGROUND : WindowSettings.Closing.QUIT;
                        memory.change(settings -> settings.withClosing(closing));
                    }
                    end(background ? ports.background() : ports.quit());
                });
        }
    }

    private void end(Runnable port) {
        memory.change(settings -> settings.withBounds(WindowPlace.of(stage)));
        stage.hide();
        port.run();
    }
}
