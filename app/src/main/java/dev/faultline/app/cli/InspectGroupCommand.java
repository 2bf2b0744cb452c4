package dev.faultline.app.cli;

import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingJson;
import dev.faultline.triage.grouping.GroupingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "group", description = "How events are grouped, and why.")
final class InspectGroupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = {
                "Grouping rules, one a line: stack trace rules ('family:native function:std::* -app') and fingerprint"
                        + " rules ('type:Timeout -> timeout').",
                "Stack trace rules stand in for the shipped ones; fingerprint rules come before the shipped ones."
            })
    private final List<Path> rules = new ArrayList<>();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Events as JSON, or envelopes.")
    private final List<Path> files = new ArrayList<>();

    InspectGroupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        GroupingEngine engine = new GroupingEngine(rules());
        if (format.json()) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                for (Path file : files) {
                    array.add(grouping(engine, file));
                }
            }
        } else {
            for (Path file : files) {
                terminal.out().println(file);
                new GroupingText(terminal.out()).print(grouping(engine, file));
            }
        }
        return 0;
    }

    private ObjectNode grouping(GroupingEngine engine, Path file) throws IOException {
        return GroupingJson.write(engine.group(EventFile.read(terminal.file(file))));
    }

    private GroupingRules rules() throws IOException {
        GroupingRules shipped = GroupingRules.shipped();
        GroupingRules own = GroupingRules.none();
        for (Path file : rules) {
            own = own.with(read(terminal.file(file)));
        }
        GroupingRules base = own.stackTrace().size() == 0
                ? shipped
                : new GroupingRules(GroupingRules.none().stackTrace(), shipped.fingerprint());
        return base.with(own);
    }

    private static GroupingRules read(Path file) throws IOException {
        StringBuilder stackTrace = new StringBuilder();
        StringBuilder fingerprint = new StringBuilder();
        // Each line goes to one of the two and leaves an empty one in the other, so that errors name the right line.
        for (String line : Files.readAllLines(file)) {
            boolean names = line.contains("->");
            fingerprint.append(names ? line : "").append('\n');
            stackTrace.append(names ? "" : line).append('\n');
        }
        GroupingRules read = GroupingRules.parse(stackTrace.toString(), fingerprint.toString());
        if (!read.errors().isEmpty()) {
            throw new CommandFailure(file + ", " + read.errors().getFirst());
        }
        return read;
    }
}
