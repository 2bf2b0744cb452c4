package dev.faultline.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The operating system's own dialogs, over the window that has the focus.
public record NativePlaceDialog(String title) implements PlaceDialog {

    @Override
    public void folder(Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        tell(chooser.showDialog(owner()), chosen);
    }

    @Override
    public void file(Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        tell(chooser.showOpenDialog(owner()), chosen);
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }

    private static void tell(@Nullable File file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
