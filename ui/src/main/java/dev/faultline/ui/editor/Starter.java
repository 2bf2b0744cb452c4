package dev.faultline.ui.editor;

import java.io.IOException;
import java.util.List;

/// Starts programs. A port: tests write down what they are asked.
@FunctionalInterface
public interface Starter {

    /// Starts a program and does not wait for it.
    ///
    /// @param arguments the program and its arguments, as they are
    /// @throws IOException if it cannot be started
    void start(List<String> arguments) throws IOException;

    /// Starts a process of the operating system; what it prints is dropped.
    static void process(List<String> arguments) throws IOException {
        new ProcessBuilder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start()
                .getOutputStream()
                .close();
    }
}
