package dev.faultline.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

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
        return desktop.open(files.stream().map(terminal::file).toList());
    }
}
