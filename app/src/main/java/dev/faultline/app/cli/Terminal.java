package dev.faultline.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// Where a command reads and writes: this process's own streams, or those of the process that handed it over.
///
/// @param out results, and nothing else
/// @param err progress, warnings and errors
/// @param directory what relative file names are about
public record Terminal(InputStream in, PrintStream out, PrintStream err, Path directory) {

    /// A file that the user named.
    Path file(Path named) {
        return directory.resolve(named).normalize();
    }

    /// Tells something that is no result.
    public void note(String text) {
        err.println(text);
        err.flush();
    }

    /// Ends the command when nobody reads its results any more.
    void check() {
        if (out.checkError()) {
            throw new CommandFailure("output cannot be written");
        }
    }
}
