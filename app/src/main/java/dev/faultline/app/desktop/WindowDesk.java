package dev.faultline.app.desktop;

import dev.faultline.app.settings.SettingsFile;
import dev.faultline.app.transfer.FileImport;
import dev.faultline.live.Live;
import dev.faultline.ui.FaultlineWindow;
import dev.faultline.ui.WindowPorts;
import dev.faultline.ui.editor.Starter;
import dev.faultline.ui.kit.FxBridge;
import dev.faultline.ui.kit.NativePlaceDialog;
import dev.faultline.ui.kit.NativeSaveDialog;
import dev.faultline.ui.settings.HomePort;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.text.Texts;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of this process: none until one is asked for, then one that is shown or hidden. Any thread.
public final class WindowDesk {
    private static final Logger LOG = System.getLogger(WindowDesk.class.getName());
    private static final String SECTION = "window";

    private final Live live;
    private final SettingsFile settings;
    private final FileImport importing;
    private final HomePort home;
    private final Runnable quit;
    private final FxBridge bridge = new FxBridge();
    private boolean started;

    /// Only JavaFX's thread reads and writes it.
    private @Nullable FaultlineWindow window;

    /// @param home the settings of the home
    /// @param quit told when the user ends everything
    public WindowDesk(Live live, SettingsFile settings, FileImport importing, HomePort home, Runnable quit) {
        this.live = live;
        this.settings = settings;
        this.importing = importing;
        this.home = home;
        this.quit = quit;
    }

    /// Shows the window, which starts JavaFX the first time, with a bundle of the files, and imports the others.
    ///
    /// @throws UnsupportedOperationException if there is no display that JavaFX can use
    public synchronized void show(List<Path> files) {
        if (started) {
            bridge.run(() -> front(files));
        } else {
            // Painted from its cache, an edge that is in two colours leaks into the next pixel without a graphics card.
            System.setProperty("prism.disableRegionCaching", "true");
            Platform.startup(() -> front(files));
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    private void front(List<Path> files) {
        try {
            showOnStage(files);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "the window cannot be shown", e);
        }
    }

    private void showOnStage(List<Path> files) {
        FaultlineWindow shown = window;
        if (shown == null) {
            Stage stage = new Stage();
            shown = new FaultlineWindow(live, ports(stage), Texts.ofSystem(), stage);
            window = shown;
        }
        shown.show();
        shown.open(files);
    }

    private WindowPorts ports(Stage stage) {
        return new WindowPorts(
                InstantSource.system(),
                settings.section(SECTION, WindowSettings.DEFAULT),
                changed -> settings.put(SECTION, changed),
                this::testCrash,
                WindowPorts::nativeChooser,
                NativeSaveDialog::new,
                NativePlaceDialog::new,
                this::bringIn,
                Starter::process,
                home,
                stage::hide,
                quit);
    }

    private CompletionStage<String> testCrash() {
        String dsn = live.collector().current().dsn();
        return dsn == null
                ? CompletableFuture.failedFuture(new IllegalStateException("the collector does not listen"))
                : TestCrash.send(dsn);
    }

    private CompletionStage<?> bringIn(Path file) {
        return live.jobs()
                .start(
                        String.valueOf(file.getFileName()),
                        progress -> importing.run(file, null, done -> progress.at(done, "")))
                .result();
    }
}
