package dev.faultline.app.cli;

import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "group", description = "How events are grouped, and why.")
final class InspectGroupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final EventInspection events = new EventInspection();

    InspectGroupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        GroupingEngine engine = new GroupingEngine(rules.read(terminal));
        return events.run(terminal, event -> GroupingJson.write(engine.group(event)), (file, grouping) -> {
            terminal.out().println(file);
            new GroupingText(terminal.out()).print(grouping);
        });
    }
}
