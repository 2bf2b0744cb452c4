package dev.faultline.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "reindex", description = "Makes the index anew from the segments, which hold everything.")
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    ReindexCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            home.reindex().run();
            long events = home.store().index().statistics().events();
            if (format.json()) {
                JsonOutput.print(
                        terminal.out(), JsonOutput.MAPPER.createObjectNode().put("events", events));
            } else {
                terminal.out().println(events + " events indexed");
            }
            return 0;
        });
    }
}
