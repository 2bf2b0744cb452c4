package dev.faultline.app.cli;

import dev.faultline.app.transfer.BundleExport;
import dev.faultline.triage.search.Query;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes the events that are found, with all they came with, into a bundle.")
final class ExportCommand implements Callable<Integer> {
    private static final int STEP = 1000;

    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Option(
            names = {"-q", "--query"},
            required = true,
            paramLabel = "QUERY",
            description = "Which events; '' for all.")
    private String query = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.faultline", description = "The bundle.")
    private @Nullable Path out;

    ExportCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        Query parsed = Search.parse(query);
        Path target = terminal.file(Objects.requireNonNull(out));
        return homes.use(home -> {
            BundleExport export = new BundleExport(home.store(), home.archive());
            long events = export.run(parsed, query, target, ProductVersion.text(), (done, all) -> progress(done));
            if (format.json()) {
                JsonOutput.print(
                        terminal.out(),
                        JsonOutput.MAPPER
                                .createObjectNode()
                                .put("file", target.toString())
                                .put("events", events));
            } else {
                terminal.out().println(target + ": " + events + " events");
            }
            return 0;
        });
    }

    private void progress(long events) {
        if (events % STEP == 0) {
            terminal.note(events + " events");
        }
    }
}
