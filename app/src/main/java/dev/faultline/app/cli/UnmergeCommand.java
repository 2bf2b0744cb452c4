package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "unmerge",
        description = "Gives hashes of an issue one of their own, with their events; they stay apart.")
final class UnmergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(index = "0", paramLabel = "ISSUE", description = "Id or short id.")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "HASH",
            arity = "1..*",
            description = "As 'faultline issues --json' has them.")
    private final List<String> hashes = new ArrayList<>();

    UnmergeCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            Issue issue = IssueName.find(home.store(), name);
            Applied applied = home.intake()
                    .decide(new Decision.Unmerge(Instant.now(), issue.id(), hashes))
                    .join();
            if (applied.issues().isEmpty()) {
                throw new CommandFailure("nothing was unmerged: " + issue.shortId()
                        + " has no events with these hashes, or none with others");
            }
            long made = applied.issues().stream()
                    .filter(id -> id != issue.id())
                    .findFirst()
                    .orElse(issue.id());
            DecisionReport.print(terminal, format, home, applied, made);
            return 0;
        });
    }
}
