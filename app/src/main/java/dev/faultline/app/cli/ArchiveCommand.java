package dev.faultline.app.cli;

import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.Decision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "archive", description = "Puts issues away: until they escalate, or until what is named has come.")
final class ArchiveCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "ISSUE", arity = "1..*", description = "Ids or short ids.")
    private final List<String> names = new ArrayList<>();

    @ArgGroup
    private @Nullable Condition condition;

    static final class Condition {
        @Option(
                names = "--until",
                paramLabel = "TIME",
                description = "Until a time: 12h, 7d, 2w, 2026-12-01, 2026-12-01T08:00:00Z.")
        private @Nullable String until;

        @Option(names = "--events", paramLabel = "N", description = "Until so many more events have come.")
        private @Nullable Long events;

        @Option(names = "--users", paramLabel = "N", description = "Until so many more users are hit.")
        private @Nullable Long users;

        @Option(names = "--forever", description = "Until they are opened by hand.")
        private boolean forever;

        private ArchiveUntil until(Instant now) {
            if (until != null) {
                return new ArchiveUntil.Time(LaterTime.parse(until, now, ZoneId.systemDefault()));
            }
            if (events != null) {
                return new ArchiveUntil.Events(positive(events));
            }
            if (users != null) {
                return new ArchiveUntil.Users(positive(users));
            }
            return forever ? new ArchiveUntil.Forever() : new ArchiveUntil.Escalating();
        }

        private static long positive(long count) {
            if (count < 1) {
                throw new UsageFailure("the number must be 1 or more, not " + count);
            }
            return count;
        }
    }

    ArchiveCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        ArchiveUntil until = condition == null ? new ArchiveUntil.Escalating() : condition.until(Instant.now());
        return new StateDecision(terminal, homes, format)
                .decide(names, (at, ids) -> new Decision.Archive(at, ids, until));
    }
}
