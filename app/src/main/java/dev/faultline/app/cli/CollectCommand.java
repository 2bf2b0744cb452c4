package dev.faultline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "collect",
        description = {
            "Collects without a window, until it is told to end.",
            "Prints one line of JSON when it accepts events: {\"url\", \"dsn\", \"home\", \"pid\"}."
        })
final class CollectCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    private final CollectorService service;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; else the settings', else 8969. Taken: the next free one.")
    private int port;

    CollectCommand(CollectorService service) {
        this.service = service;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new UsageFailure("--port must be a number from 1 to " + LARGEST_PORT + ": " + port);
        }
        return service.collect(port);
    }
}
