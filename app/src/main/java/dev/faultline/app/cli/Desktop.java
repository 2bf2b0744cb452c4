package dev.faultline.app.cli;

import java.nio.file.Path;
import java.util.List;

/// What the command line without a command does: the window, as far as there can be one.
@FunctionalInterface
public interface Desktop {

    /// Shows the window and opens files in it; returns the exit code when it is over, or at once when the window
    /// belongs to another process.
    int open(List<Path> files);
}
