package dev.faultline.app.cli;

import dev.faultline.event.EventWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "normalize", description = "Events as Faultline understands them, in the canonical schema.")
final class InspectNormalizeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Events as JSON, or envelopes.")
    private final List<Path> files = new ArrayList<>();

    InspectNormalizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (format.json()) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                for (Path file : files) {
                    array.add(normalized(file));
                }
            }
        } else {
            for (Path file : files) {
                JsonOutput.print(terminal.out(), normalized(file));
            }
        }
        return 0;
    }

    private ObjectNode normalized(Path file) throws IOException {
        return new EventWriter().write(EventFile.read(terminal.file(file)));
    }
}
