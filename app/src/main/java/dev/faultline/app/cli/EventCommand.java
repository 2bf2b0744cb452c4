package dev.faultline.app.cli;

import dev.faultline.live.Archive;
import dev.faultline.live.EventDetail;
import dev.faultline.triage.issue.EventSummary;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "event", description = "One event, whole: normalised, with the grouping and its reasons.")
final class EventCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "EVENT_ID", description = "32 hex digits, with or without dashes.")
    private String id = "";

    EventCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            EventDetail detail = find(home.archive());
            if (format.json()) {
                JsonOutput.print(terminal.out(), detail.json());
            } else {
                new EventText(terminal.out()).print(detail);
            }
            return 0;
        });
    }

    private EventDetail find(Archive archive) throws IOException {
        EventSummary event = archive.event(id.replace("-", "").toLowerCase(Locale.ROOT));
        if (event == null) {
            throw new CommandFailure("there is no event " + id + ": 'faultline events' lists those there are");
        }
        return archive.detail(event, archive.place(event));
    }
}
