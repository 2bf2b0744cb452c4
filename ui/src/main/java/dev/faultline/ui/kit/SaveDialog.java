package dev.faultline.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks the user where to save a file. A port: tests answer by themselves, since native dialogs cannot be driven.
@FunctionalInterface
public interface SaveDialog {

    /// Asks; tells the answer unless the user changed their mind. JavaFX thread only.
    ///
    /// @param name suggested file name
    void ask(String name, Consumer<Path> chosen);
}
