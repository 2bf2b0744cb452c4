package dev.faultline.app.cli;

import dev.faultline.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// The events of files that a command makes something of, one after the other; a part of such commands. A file that
/// cannot be read does not keep the others from being read: an object with its name and the error takes its place.
final class EventInspection {
    @Mixin
    private final Format format = new Format();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Events as JSON, or envelopes; '-' is standard input.")
    private final List<Path> files = new ArrayList<>();

    /// Shows one result to people.
    @FunctionalInterface
    interface View {
        void show(Path file, ObjectNode result);
    }

    /// Returns the exit code.
    int run(Terminal terminal, Function<Event, ObjectNode> make, View view) {
        if (!format.json()) {
            return each(terminal, make, view);
        }
        try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
            return each(terminal, make, (file, result) -> array.add(result));
        }
    }

    private int each(Terminal terminal, Function<Event, ObjectNode> make, View view) {
        int code = 0;
        for (Path file : files) {
            try {
                view.show(file, make.apply(EventFile.read(terminal, file)));
            } catch (CommandFailure | IOException e) {
                String message = String.valueOf(e.getMessage());
                String why = e instanceof CommandFailure ? message : file + ": " + message;
                terminal.note("faultline: " + why);
                if (format.json()) {
                    view.show(
                            file,
                            JsonOutput.MAPPER
                                    .createObjectNode()
                                    .put("file", file.toString())
                                    .put("error", why));
                }
                code = 1;
            }
        }
        return code;
    }
}
