package dev.faultline.app.cli;

import dev.faultline.triage.grouping.text.FunctionTrimmer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "function", description = "Names of functions as grouping sees them, trimmed.")
final class InspectFunctionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Option(names = "--platform", paramLabel = "PLATFORM", description = "The event's platform; else native code.")
    private @Nullable String platform;

    @Parameters(paramLabel = "NAME", description = "Names of functions; without any, standard input has one a line.")
    private final List<String> names = new ArrayList<>();

    InspectFunctionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stream<String> functions = names.isEmpty() ? InputLines.of(terminal) : names.stream();
        format.texts(terminal, functions.map(this::trimmed));
        return 0;
    }

    private String trimmed(String name) {
        return platform == null ? FunctionTrimmer.trim(name) : FunctionTrimmer.trim(name, platform);
    }
}
