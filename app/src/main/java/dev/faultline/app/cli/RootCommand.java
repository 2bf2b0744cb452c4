package dev.faultline.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "faultline",
        description = "Collects crashes of programs on this machine and shows them as issues.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProductVersion.class,
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
final class RootCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Desktop desktop;
    private final Consumer<@Nullable Path> place;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Files to open in the window.")
    private final List<Path> files = new ArrayList<>();

    RootCommand(Terminal terminal, Desktop desktop, Consumer<@Nullable Path> place) {
        this.terminal = terminal;
        this.desktop = desktop;
        this.place = place;
    }

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder that holds everything; else FAULTLINE_HOME, else the system's usual place.")
    void home(@Nullable Path asked) {
        place.accept(asked == null ? null : terminal.file(asked));
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (Files.notExists(terminal.file(file))) {
                throw new UsageFailure(unknown(file.toString()));
            }
        }
        return desktop.open(files.stream().map(terminal::file).toList());
    }

    private String unknown(String word) {
        return "'" + PlainText.of(word) + "' is an unknown command or file"
                + LikeWord.among(spec.subcommands().keySet(), word)
                        .map(name -> "; did you mean '" + name + "'?")
                        .orElse("");
    }
}
