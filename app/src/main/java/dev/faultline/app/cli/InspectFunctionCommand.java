package dev.faultline.app.cli;

import dev.faultline.triage.grouping.text.FunctionTrimmer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "function", description = "Names of functions as grouping sees them, trimmed.")
final class InspectFunctionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Option(names = "--platform", paramLabel = "PLATFORM", description = "The event's platform; else native.")
    private String platform = "native";

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of functions.")
    private final List<String> names = new ArrayList<>();

    InspectFunctionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        format.texts(terminal, names.stream().map(name -> FunctionTrimmer.trim(name, platform)));
        return 0;
    }
}
