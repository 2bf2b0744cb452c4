package dev.faultline.app.cli;

import dev.faultline.event.Event;
import dev.faultline.event.EventWriter;
import dev.faultline.event.Note;
import dev.faultline.triage.grouping.GroupingEngine;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
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
        Function<Event, Event> classify = Function.identity();
        if (rules.given()) {
            GroupingEngine engine = new GroupingEngine(rules.read(terminal));
            classify = event -> engine.inspect(event).classified();
        }
        return events.run(
                terminal,
                classify.andThen(InspectNormalizeCommand::canonical),
                (file, event) -> JsonOutput.print(terminal.out(), event));
    }

    /// With what was odd about it, in the same place as in a stored event.
    private static ObjectNode canonical(Event event) {
        ObjectNode json = new EventWriter().write(event);
        ArrayNode notes = json.putObject("_faultline").putArray("notes");
        for (Note note : event.notes()) {
            notes.addObject().put("path", note.path()).put("code", note.code()).put("text", note.text());
        }
        return json;
    }
}
