package dev.faultline.ui.detail;

import dev.faultline.live.source.LocalSource;
import java.io.IOException;
import java.nio.file.Path;

/// Source on this machine: where it lies, and the editor that opens it. JavaFX thread only.
public interface CodeDesk {
    /// There is none.
    CodeDesk NONE = new NoCodeDesk();

    /// Where source lies, as the settings say now.
    LocalSource source();

    /// Whether an editor is chosen.
    boolean hasEditor();

    /// Opens a file in the editor.
    ///
    /// @param line from 1
    /// @param column from 1
    /// @throws IOException if it cannot be started
    void open(Path file, int line, int column) throws IOException;
}
