package dev.faultline.app.instance;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// What the owner does with a command line that was handed over.
@FunctionalInterface
public interface CallHandler {

    /// Carries it out on the calling thread and returns its exit code. A caller that is gone makes `out` fail
    /// ([PrintStream#checkError]).
    int handle(List<String> arguments, Path directory, PrintStream out, PrintStream err);
}
