package dev.faultline.app.cli;

import dev.faultline.live.StoreArchive;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "events", description = "Events, newest first.")
final class EventsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Search search = new Search();

    @Mixin
    private final Format format = new Format();

    @Option(names = "--issue", paramLabel = "ISSUE", description = "Only of this issue, by id or short id.")
    private @Nullable String issue;

    EventsCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        Query query = issue == null ? search.parse() : new Query.And(List.of(ofIssue(issue), search.parse()));
        return homes.use(home -> {
            if (format.json()) {
                json(home.archive(), query);
            } else {
                table(home.archive(), query);
            }
            return 0;
        });
    }

    private static Query ofIssue(String issue) {
        return new Query.Equal(new Key.Field(MainField.ISSUE), List.of(issue));
    }

    private void json(StoreArchive archive, Query query) throws IOException {
        try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
            EventPages.each(archive, query, search.limit(), event -> {
                array.add(archive.detail(event, archive.place(event)).json());
                terminal.check();
            });
        }
    }

    private void table(StoreArchive archive, Query query) throws IOException {
        Table table = new Table("EVENT", "TIME", "LEVEL", "PROJECT", "RELEASE", "USER", "TITLE");
        EventPages.each(
                archive,
                query,
                search.limit(),
                event -> table.row(
                        event.eventId(),
                        event.timestamp().truncatedTo(ChronoUnit.MILLIS),
                        event.level().wireName(),
                        event.project(),
                        orEmpty(event.release()),
                        orEmpty(event.user()),
                        event.title()));
        table.print(terminal.out());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
