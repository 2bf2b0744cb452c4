package dev.faultline.app;

import dev.faultline.app.cli.Terminal;
import dev.faultline.app.desktop.TestCrash;
import dev.faultline.live.Live;
import dev.faultline.stage.FxToolkit;
import dev.faultline.stage.User;
import dev.faultline.ui.FaultlineWindow;
import dev.faultline.ui.WindowPorts;
import dev.faultline.ui.kit.Place;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole product on a home: collector, command line door, and the real window at the list of issues.
final class Desk implements AutoCloseable {
    private final Workbench workbench;
    private final String url;
    private final String dsn;
    private final Stage stage;
    private final User user;
    private final Path saved;
    private volatile List<Path> chosen = List.of();

    Desk(Path home) throws IOException {
        saved = Files.createDirectories(home.resolveSibling(home.getFileName() + "-saved"));
        workbench = Workbench.open(home);
        workbench.serve(new Owner(workbench, Desk::noOtherDesktop));
        var collector = workbench.collect(0);
        url = collector.address();
        dsn = workbench.dsn(collector);
        stage = FxToolkit.on(Stage::new);
        user = new User(stage);
        FxToolkit.run(() -> {
            FaultlineWindow window =
                    new FaultlineWindow(workbench.live(), ports(), new Texts(Locale.ENGLISH, ZoneOffset.UTC), stage);
            window.open(new Place.Issues(null));
            window.show();
        });
    }

    private static int noOtherDesktop(Terminal caller, List<Path> files) {
        return 1;
    }

    private WindowPorts ports() {
        return new WindowPorts(
                InstantSource.system(),
                WindowSettings.DEFAULT,
                changed -> {},
                () -> TestCrash.send(dsn),
                (title, owner) -> chosen,
                (title, owner) -> (name, chosen) -> chosen.accept(saved.resolve(name)),
                title -> new PlaceDialog() {
                    @Override
                    public void folder(Consumer<Path> chosen) {
                        chosen.accept(saved);
                    }

                    @Override
                    public void file(Consumer<Path> chosen) {
                        chosen.accept(saved);
                    }
                },
                file -> CompletableFuture.completedFuture(file),
                arguments -> {},
                workbench.tuning(),
                () -> {},
                () -> {});
    }

    String url() {
        return url;
    }

    String dsn() {
        return dsn;
    }

    /// Where the save dialog puts what is saved.
    Path saved() {
        return saved;
    }

    /// The files that the open dialog gives from now on.
    void choose(Path... files) {
        chosen = List.of(files);
    }

    Live live() {
        return workbench.live();
    }

    Stage stage() {
        return stage;
    }

    /// Chooses an entry of an open menu; whether there is one. On the JavaFX thread.
    boolean choose(String id) {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof ContextMenu menu) {
                for (MenuItem item : menu.getItems()) {
                    if (id.equals(item.getId())) {
                        menu.hide();
                        item.fire();
                        return true;
                    }
                }
            }
        }
        return false;
    }

    User user() {
        return user;
    }

    /// The list pauses where the user selects something.
    void follow() {
        if (!user.reads("issues.follow").equals("Following")) {
            user.press(KeyCode.F8).awaits("issues.follow", "Following");
        }
    }

    @Override
    public void close() {
        FxToolkit.run(stage::hide);
        workbench.close();
    }
}
