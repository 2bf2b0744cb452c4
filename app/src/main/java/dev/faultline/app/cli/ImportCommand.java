package dev.faultline.app.cli;

import dev.faultline.app.transfer.FileImport;
import dev.faultline.app.transfer.Imported;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Brings in envelopes, events as JSON, and bundles.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "Where they go; else where a bundle says, else 'local'.")
    private @Nullable String project;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import.")
    private final List<Path> files = new ArrayList<>();

    ImportCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            FileImport importing = new FileImport(home.store(), home.intake(), Clock.systemUTC());
            if (format.json()) {
                try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                    return all(
                            importing,
                            (file, done) -> array.add(JsonOutput.MAPPER
                                    .createObjectNode()
                                    .put("file", file.toString())
                                    .put("kind", done.kind())
                                    .put("submissions", done.submissions())));
                }
            }
            return all(
                    importing,
                    (file, done) -> terminal.out()
                            .println(file + ": " + done.kind() + ", " + done.submissions() + " imported"));
        });
    }

    @FunctionalInterface
    private interface Results {
        void add(Path file, Imported done);
    }

    /// Imports what can be; a file that cannot be is told of and does not keep the others out.
    private int all(FileImport importing, Results results) {
        int exit = 0;
        for (Path file : files) {
            try {
                results.add(file, importing.run(terminal.file(file), project, done -> terminal.check()));
            } catch (IOException e) {
                terminal.note("faultline: " + PlainText.of(String.valueOf(e.getMessage())));
                exit = 1;
            }
        }
        return exit;
    }
}
