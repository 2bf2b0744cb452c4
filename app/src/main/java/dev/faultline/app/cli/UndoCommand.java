package dev.faultline.app.cli;

import dev.faultline.intake.Applied;
import dev.faultline.triage.issue.Decision;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "undo", description = "Takes back what was decided: a state, an owner, a merge, a deletion.")
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "RECORD", description = "As the activity of an issue, or the command, names it.")
    private long record;

    UndoCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return homes.use(home -> {
            Applied applied = home.intake()
                    .decide(new Decision.TakeBack(Instant.now(), record))
                    .join();
            if (applied.issues().isEmpty()) {
                throw new CommandFailure("record " + record + " decided nothing, or was taken back before");
            }
            DecisionReport.print(
                    terminal, format, home, applied, applied.issues().iterator().next());
            return 0;
        });
    }
}
