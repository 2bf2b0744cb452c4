package dev.faultline.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The operating system's own dialog for saving files.
public final class NativeSaveDialog implements SaveDialog {
    private final String title;
    private final Supplier<@Nullable Window> window;

    /// A dialog over a window.
    public NativeSaveDialog(String title, Supplier<@Nullable Window> window) {
        this.title = title;
        this.window = window;
    }

    @Override
    public void ask(String name, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(window.get());
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
