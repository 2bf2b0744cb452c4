package dev.faultline.ui;

import dev.faultline.live.Live;
import dev.faultline.live.bundle.OpenBundle;
import dev.faultline.ui.kit.Command;
import dev.faultline.ui.kit.Icon;
import dev.faultline.ui.kit.Kit;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.settings.WindowSettings.Closing;
import dev.faultline.ui.text.Texts;
import dev.faultline.ui.theme.Scaled;
import dev.faultline.ui.theme.Wardrobe;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
    private static final double PERCENT = 100;

    private final Looking looking;
    private final WindowPorts ports;
    private final Texts system;
    private final Memory memory;
    private final Stage stage;
    private final Wardrobe wardrobe = new Wardrobe();
    private final Scaled root = new Scaled();
    private final List<IssueWindow> asides = new ArrayList<>();
    private Place returning = new Place.Home();
    private Content content;

    /// The window on a stage that is not shown yet.
    ///
    /// @param texts in the system's language, spoken unless the settings name another
    public FaultlineWindow(Live live, WindowPorts ports, Texts texts, Stage stage) {
        this.looking = new Looking(live);
        this.ports = ports;
        this.system = texts;
        this.stage = stage;
        this.memory = new Memory(ports.settings(), ports.remember());
        this.content = content();
        dress();
        content.navigator().go(new Place.Home());
        apply();
        memory.settingsProperty().subscribe(this::changed);
    }

    /// Shows the window, or brings it to the front.
    public void show() {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
    }

    /// Goes to a place; may be called before [#show].
    public void open(Place place) {
        content.navigator().go(place);
    }

    /// Opens bundles and imports other files.
    public void open(List<Path> files) {
        content.drop().open(files);
    }

    /// Says what dropping files would do; the words stand until they are dropped or gone.
    public void hover(List<Path> files) {
        content.drop().hover(files);
    }

    /// Every command that can be had where the window stands.
    public List<Command> commands() {
        return content.shell().reachable();
    }

    private Content content() {
        Texts texts = system.to(memory.settings().language());
        return new Content(
                looking,
                ports,
                memory,
                texts,
                ports.saveDialog().apply(texts.get("shell.save.title"), () -> stage),
                new BundleDoor(this::lookAt, this::lookHome),
                this::openAside,
                own());
    }

    private void dress() {
        WindowPlace.restore(stage, memory.settings().bounds(), WIDTH, HEIGHT);
        Scene scene = new Scene(root);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::input);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::input);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::input);
        wardrobe.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        show(content);
        stage.setOnShown(_ -> shown());
        stage.setOnHidden(_ -> hidden());
        stage.setOnCloseRequest(request -> {
            request.consume();
            closeRequested();
        });
    }

    private void input(InputEvent event) {
        content.shell().input().handle(event);
    }

    private void show(Content shown) {
        root.show(shown.shell().root());
        stage.titleProperty().unbind();
        stage.titleProperty()
                .bind(shown.shell().title().map(name -> shown.kit().texts().format("shell.window", name)));
    }

    private void shown() {
        memory.come();
        apply();
        content.wake();
    }

    private void hidden() {
        if (looking.bundle() != null) {
            lookHome();
        }
        content.sleep();
        memory.leave(ports.clock().instant());
        wardrobe.rest();
        List.copyOf(asides).forEach(IssueWindow::close);
    }

    private void changed(WindowSettings before, WindowSettings now) {
        apply();
        if (!before.language().equals(now.language())) {
            speak();
        }
    }

    private void apply() {
        wardrobe.wear(memory.settings().appearance());
        root.factorProperty().set(memory.settings().scale() / PERCENT);
    }

    /// Makes everything anew in the language of the settings, at the same place.
    private void speak() {
        Place place = Objects.requireNonNullElse(content.navigator().place().get(), new Place.Home());
        content.sleep();
        replace(place);
    }

    private void replace(Place place) {
        content = content();
        show(content);
        content.navigator().go(place);
        if (stage.isShowing()) {
            content.wake();
        }
    }

    private void openAside(Place place) {
        if (place instanceof Place.IssueDetails(long issue)) {
            IssueWindow window = new IssueWindow(
                    looking.live(),
                    ports,
                    content.kit(),
                    wardrobe,
                    issue,
                    new SettingsDesk(memory, ports.starter()),
                    this::cameBack);
            asides.add(window);
            window.show(memory.settings().scale() / PERCENT, asides::remove);
        } else {
            open(place);
        }
    }

    private void cameBack(Place place) {
        open(place);
        show();
    }

    /// Looks at a bundle, which is read first; says so where it cannot be.
    private void lookAt(Path file) {
        Kit kit = content.kit();
        String name = ShownName.of(file);
        kit.bridge()
                .whenDone(
                        looking.home()
                                .bundles()
                                .open(kit.texts().format("bundle.opening", name), file)
                                .result(),
                        bundle -> {
                            show();
                            look(bundle, new Place.Issues(""));
                        },
                        failure -> content.kit()
                                .toasts()
                                .failure(kit.texts().format("bundle.open.failed", name, reason(failure))));
    }

    private String reason(Throwable failure) {
        return failure instanceof NoSuchFileException
                ? content.kit().texts().get("bundle.open.gone")
                : String.valueOf(failure.getMessage());
    }

    private void lookHome() {
        look(null, returning);
    }

    private void look(@Nullable OpenBundle bundle, Place at) {
        if (looking.bundle() == null) {
            returning = Objects.requireNonNullElse(content.navigator().place().get(), returning);
        }
        List.copyOf(asides).forEach(IssueWindow::close);
        content.sleep();
        looking.at(bundle);
        replace(at);
    }

    private List<List<Command>> own() {
        return List.of(
                List.of(Command.of("shell.open", Icon.FOLDER, this::openFiles).keys("Shortcut+O")),
                new Appearances(memory).commands(),
                List.of(Command.of("shell.quit", Icon.QUIT, () -> end(ports.quit()))
                        .keys("Shortcut+Q")));
    }

    private void openFiles() {
        List<Path> files = ports.chooseFiles().apply(content.kit().texts().get("shell.open.title"), stage);
        if (!files.isEmpty()) {
            open(files);
        }
    }

    private void closeRequested() {
        switch (memory.settings().closing()) {
            case QUIT -> end(ports.quit());
            case BACKGROUND -> end(ports.background());
            case ASK ->
                content.shell().askClosing((background, remember) -> {
                    if (remember) {
                        Closing closing = background ? Closing.BACKGROUND : Closing.QUIT;
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
