package dev.faultline.ui.stage;

import dev.faultline.stage.FxToolkit;
import dev.faultline.ui.detail.DetailPictures;
import dev.faultline.ui.settings.WindowSettings;
import dev.faultline.ui.theme.Appearance;
import dev.faultline.ui.theme.Appearance.Density;
import dev.faultline.ui.theme.Appearance.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Renders every screen into PNG files, dark and light, empty, normal, crowded and odd, at 100 and at 200 percent. The
/// same at every run, so that a change can be compared with the last.
public final class Pictures {
    private final Path folder;
    private final Predicate<String> only;

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
        new Pictures(folder, only).makeAll();
        DetailPictures.render(folder, only);
        Platform.exit();
    }

    private void makeAll() throws Exception {
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
                make(picture, look, Mode.LIGHT);
                make(picture, look, Mode.DARK);
            }
        }
    }

    private void make(Picture picture, Look look, Mode mode) throws Exception {
        String file = look.prefix() + picture.name() + "-" + mode.name().toLowerCase() + ".png";
        if (!only.test(file)) {
            return;
        }
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
            Png.write(FxToolkit.on(() -> Shot.of(window.stage())), folder.resolve(file));
        }
    }

    private static WindowSettings settings(Mode mode) {
        return WindowSettings.DEFAULT
                .withAppearance(new Appearance(mode, Density.NORMAL))
                .withLeft(IssueMaker.NOW.minus(Duration.ofHours(18)));
    }
}
