package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "assign", description = "Says who looks after an issue; nobody without a name.")
final class AssignCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(index = "0", paramLabel = "ISSUE", description = "Id or short id.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "NAME", arity = "0..1", description = "Who.")
    private @Nullable String owner;

    AssignCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            Issue issue = IssueName.find(home.store(), name);
            Applied applied = home.intake()
                    .decide(new Decision.Assign(Instant.now(), List.of(issue.id()), owner))
                    .join();
            DecisionReport.print(terminal, format, home, applied, issue.id());
            return 0;
        });
    }
}
