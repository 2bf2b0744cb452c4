package dev.faultline.app.cli;

import dev.faultline.event.Event;
import dev.faultline.event.EventWriter;
import dev.faultline.triage.grouping.GroupingEngine;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "normalize",
        description = {
            "Events as Faultline understands them, in the canonical schema.",
            "With rules, frames are in-app and have categories as these rules say."
        })
final class InspectNormalizeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Mixin
    private final EventInspection events = new EventInspection();

    InspectNormalizeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EventWriter writer = new EventWriter();
        Function<Event, ObjectNode> make = writer::write;
        if (rules.given()) {
            GroupingEngine engine = new GroupingEngine(rules.read(terminal));
            make = event -> writer.write(engine.inspect(event).classified());
        }
        return events.run(terminal, make, (file, event) -> JsonOutput.print(terminal.out(), event));
    }
}
