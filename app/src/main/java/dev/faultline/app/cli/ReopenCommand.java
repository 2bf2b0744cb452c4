package dev.faultline.app.cli;

import dev.faultline.triage.issue.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "reopen", description = "Opens resolved or archived issues again.")
final class ReopenCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Homes homes;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "ISSUE", arity = "1..*", description = "Ids or short ids.")
    private final List<String> names = new ArrayList<>();

    ReopenCommand(Terminal terminal, Homes homes) {
        this.terminal = terminal;
        this.homes = homes;
    }

    @Override
    public Integer call() {
        return new StateDecision(terminal, homes, format).decide(names, Decision.Reopen::new);
    }
}
