package dev.faultline.app.cli;

import dev.faultline.triage.grouping.text.MessageParameterizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "message", description = "Messages as grouping sees them, with what varies replaced.")
final class InspectMessageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Messages.")
    private final List<String> texts = new ArrayList<>();

    InspectMessageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        format.texts(terminal, texts.stream().map(MessageParameterizer::parameterize));
        return 0;
    }
}
