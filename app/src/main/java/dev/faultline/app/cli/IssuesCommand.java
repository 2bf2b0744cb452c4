package dev.faultline.app.cli;

import dev.faultline.live.Archive;
import dev.faultline.store.index.Index;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "issues", description = "The issues.")
final class IssuesCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Search search = new Search();

    @Mixin
    private final Format format = new Format();

    @Option(
            names = "--sort",
            paramLabel = "SORT",
            description = "last-seen (default), first-seen, events or users; highest first.")
    private IssueSort sort = IssueSort.LAST_SEEN;

    IssuesCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        Query query = search.parse();
        return homes.use(home -> {
            if (format.json()) {
                try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                    Index index = home.store().index();
                    each(
                            home.archive(),
                            query,
                            issue -> array.add(
                                    IssueJson.write(issue, index.history().trail(issue.id()))));
                }
            } else {
                table(home.archive(), query);
            }
            return 0;
        });
    }

    private void table(Archive archive, Query query) {
        Table table = new Table("ISSUE", "LEVEL", "STATUS", ">EVENTS", ">USERS", "LAST SEEN", "TITLE", "CULPRIT");
        each(
                archive,
                query,
                issue -> table.row(
                        issue.shortId(),
                        issue.level().wireName(),
                        issue.substatus().wireName().toLowerCase(Locale.ROOT),
                        issue.events(),
                        issue.users(),
                        issue.lastSeen().truncatedTo(ChronoUnit.SECONDS),
                        issue.title(),
                        issue.culprit() == null ? "" : issue.culprit()));
        table.print(terminal.out());
    }

    private void each(Archive archive, Query query, Consumer<Issue> consumer) {
        int left = search.limit();
        Issue last = null;
        while (left > 0) {
            int ask = Math.min(PAGE, left);
            List<Issue> page = archive.issues(query, sort, last, ask);
            page.forEach(consumer);
            if (page.size() < ask) {
                return;
            }
            left -= page.size();
            last = page.getLast();
            terminal.check();
        }
    }
}
