package dev.faultline.ui;

import dev.faultline.ui.editor.Starter;
import dev.faultline.ui.kit.PlaceDialog;
import dev.faultline.ui.kit.SaveDialog;
import dev.faultline.ui.settings.HomePort;
import dev.faultline.ui.settings.WindowSettings;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What the window needs done by others. All are called on the JavaFX thread and must not block, except the chooser.
///
/// @param clock the current time
/// @param settings what the window remembered last
/// @param remember keeps what the window wants to remember
/// @param testCrash sends a crash of Faultline's own through the collector's port, as an SDK would; completes with the
///     event's id once the collector has acknowledged it
/// @param chooseFiles asks the user for files, with a title over a window; empty when the user thinks better of it
/// @param saveDialog asks the user where to save, with a title over a window
/// @param placeDialog asks the user for a folder or file, with a title
/// @param importFile imports a file, as a job; completes when all of it is on disk
/// @param starter starts the user's editor
/// @param home the settings of the home
/// @param background closes the window and goes on collecting
/// @param quit ends everything
public record WindowPorts(
        InstantSource clock,
        WindowSettings settings,
        Consumer<WindowSettings> remember,
        Supplier<CompletionStage<String>> testCrash,
        BiFunction<String, Window, List<Path>> chooseFiles,
        BiFunction<String, Supplier<@Nullable Window>, SaveDialog> saveDialog,
        Function<String, PlaceDialog> placeDialog,
        Function<Path, CompletionStage<?>> importFile,
        Starter starter,
        HomePort home,
        Runnable background,
        Runnable quit) {

    /// Asks with the operating system's own dialog.
    public static List<Path> nativeChooser(String title, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
