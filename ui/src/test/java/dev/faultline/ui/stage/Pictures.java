package dev.faultline.ui.stage;

import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.detail.DetailPictures;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Renders every screen into PNG files, dark and light, empty, normal, crowded and odd, at 100 and at 200 percent. The
/// same at every run, so that a change can be compared with the last.
public final class Pictures {
    private final Path folder;
    private final Predicate<String> only;
    private final List<String> failed = new ArrayList<>();

    private Pictures(Path folder, Predicate<String> only) {
        this.folder = folder;
        this.only = only;
    }

    /// Writes the pictures.
    ///
    /// @param arguments the folder, and a regular expression found in the names to make; all without
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
        Files.createDirectories(folder);
        FxToolkit.start();
        Predicate<String> only =
                Pattern.compile(arguments.length > 1 ? arguments[1] : "").asPredicate();
        try {
            Pictures pictures = new Pictures(folder, only);
            pictures.makeAll();
            DetailPictures.render(folder, only);
            pictures.tell();
        } finally {
            Platform.exit(); // else the program would go on for ever after a failure
        }
    }

    private void makeAll() throws InterruptedException {
        List<Picture> pictures = Stream.of(
                        HomePictures.all(),
                        IssuePictures.all(),
                        TriagePictures.all(),
                        ReleasePictures.all(),
                        ShellPictures.all(),
                        SettingsPictures.all(),
                        BundlePictures.all())
                .flatMap(List::stream)
                .toList();
        for (Picture picture : pictures) {
            for (Look look : picture.looks()) {
                attempt(picture, look, Mode.LIGHT);
                attempt(picture, look, Mode.DARK);
            }
        }
    }

    /// One that fails keeps no other from being made.
    private void attempt(Picture picture, Look look, Mode mode) throws InterruptedException {
        String file = look.prefix() + picture.name() + "-" + mode.name().toLowerCase() + ".png";
        try {
            if (only.test(file)) {
                makeOrAgain(picture, look, mode, folder.resolve(file));
            }
        } catch (IOException | RuntimeException | AssertionError e) {
            failed.add(file + ": " + e);
        }
    }

    /// A window that is slow to come, as the first is on a busy machine, has a second chance.
    private void makeOrAgain(Picture picture, Look look, Mode mode, Path file)
            throws IOException, InterruptedException {
        try {
            make(picture, look, mode, file);
        } catch (NoSuchElementException | CompletionException _) {
            make(picture, look, mode, file);
        }
    }

    private void make(Picture picture, Look look, Mode mode, Path file) throws IOException, InterruptedException {
        MemoryHome home = new MemoryHome();
        picture.home().accept(home);
        MemoryDesk symbols = new MemoryDesk();
        symbols.places(picture.symbols());
        WindowSettings settings = look.of(picture.settings().apply(settings(mode)));
        try (TestWindow window = TestWindow.over(home, settings, symbols)) {
            FxToolkit.run(() -> window.window().open(picture.place()));
            Acts.settle();
            picture.act().play(window);
            Acts.settle();
            Png.write(FxToolkit.on(() -> Shot.of(window.stage())), file);
        }
    }

    private void tell() {
        if (!failed.isEmpty()) {
            throw new IllegalStateException("not made:\n" + String.join("\n", failed));
        }
    }

    private static WindowSettings settings(Mode mode) {
        return WindowSettings.DEFAULT
                .withAppearance(new Appearance(mode, Density.NORMAL))
                .withLeft(IssueMaker.NOW.minus(Duration.ofHours(18)));
    }
}
