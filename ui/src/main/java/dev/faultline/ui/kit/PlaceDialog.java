package dev.faultline.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks the user where something is. JavaFX thread only.
public interface PlaceDialog {

    /// Asks for a folder; says nothing when the user thinks better of it.
    void folder(Consumer<Path> chosen);

    /// Asks for a file; says nothing when the user thinks better of it.
    void file(Consumer<Path> chosen);
}
