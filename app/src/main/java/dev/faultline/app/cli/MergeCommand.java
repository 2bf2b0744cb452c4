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
        name = "merge",
        description = "Puts issues into the first one: events, and what later events of their kinds are found by.")
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "ISSUE", arity = "2..*", description = "Ids or short ids; the first one stays.")
    private final List<String> names = new ArrayList<>();

    MergeCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            List<Issue> issues = names.stream()
                    .map(name -> IssueName.find(home.store(), name))
                    .toList();
            Issue into = issues.getFirst();
            List<Long> others = issues.stream().map(Issue::id).skip(1).toList();
            Applied applied = home.intake()
                    .decide(new Decision.Merge(Instant.now(), into.id(), others))
                    .join();
            if (applied.issues().isEmpty()) {
                throw new CommandFailure("nothing was merged: issues of one project are, and each once");
            }
            DecisionReport.print(terminal, format, home, applied, into.id());
            return 0;
        });
    }
}
