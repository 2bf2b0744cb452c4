package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line of a process that works in one folder: what goes in and comes out.
final class Console {
    static final int WINDOW = 9;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    Console(Path folder) {
        this.folder = folder;
    }

    /// What standard input has.
    void type(String text) {
        input = text;
    }

    /// Runs a command and gives its exit code; opening a window gives [#WINDOW].
    int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        return new CommandSet(terminal, work -> WINDOW, files -> WINDOW, port -> WINDOW, place -> {})
                .run(List.of(arguments));
    }

    /// What a command that succeeds prints.
    String text(String... arguments) {
        assertThat(run(arguments)).as(error()).isZero();
        return output();
    }

    JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(text(arguments));
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String error() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
