package dev.faultline.ui.detail.symbol;

import java.nio.file.Path;

/// What can be done about symbols. JavaFX thread only.
public interface SymbolActions {
    /// Asks for a folder and looks there.
    void addFolder();

    /// Asks for a file and looks there.
    void addFile();

    /// Looks again where it was looked before.
    void again();

    /// Ends the search that is under way.
    void cancel();

    /// Looks there no more.
    void remove(Path place);

    /// Shows what is wanted, and where it was looked for.
    void locate();
}
