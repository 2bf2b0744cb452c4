package dev.faultline.app.cli;

import dev.faultline.triage.grouping.text.MessageParameterizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "message", description = "Messages as grouping sees them, with what varies replaced.")
final class InspectMessageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "TEXT", description = "Messages; without any, standard input has one a line.")
    private final List<String> texts = new ArrayList<>();

    InspectMessageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stream<String> messages = texts.isEmpty() ? InputLines.of(terminal) : texts.stream();
        format.texts(terminal, messages.map(MessageParameterizer::parameterize));
        return 0;
    }
}
