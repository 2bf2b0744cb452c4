package dev.faultline.app.cli;

import dev.faultline.triage.search.IssueSort;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The whole command line: parses it, runs the command, turns failures into one line and an exit code.
public final class CommandSet {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Terminal terminal;
    private final CommandLine line;

    /// The commands.
    ///
    /// @param place hears which home is asked for, before a command runs; null for the usual one
    public CommandSet(
            Terminal terminal,
            Homes homes,
            Desktop desktop,
            CollectorService collector,
            Consumer<@Nullable Path> place) {
        this.terminal = terminal;
        this.line = new CommandLine(new RootCommand(terminal, desktop, place))
                .addSubcommand(new CollectCommand(collector))
                .addSubcommand(new IssuesCommand(terminal, homes))
                .addSubcommand(new EventsCommand(terminal, homes))
                .addSubcommand(new EventCommand(terminal, homes))
                .addSubcommand(new StatsCommand(terminal, homes))
                .addSubcommand(new ImportCommand(terminal, homes))
                .addSubcommand(new ExportCommand(terminal, homes))
                .addSubcommand(new ReindexCommand(terminal, homes))
                .addSubcommand(new RegroupCommand(terminal, homes))
                .addSubcommand(new MergeCommand(terminal, homes))
                .addSubcommand(new UnmergeCommand(terminal, homes))
                .addSubcommand(new AssignCommand(terminal, homes))
                .addSubcommand(new UndoCommand(terminal, homes))
                .addSubcommand(new LookupCommand(terminal))
                .addSubcommand(new SymbolsCommand(terminal))
                .addSubcommand(new DemangleCommand(terminal))
                .addSubcommand(inspect(terminal))
                .addSubcommand(new CommandLine.HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(IssueSort.class, SortConverter::convert)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    /// Runs a command line and gives its exit code: 0 done, 1 failed, 2 wrong usage.
    public int run(List<String> arguments) {
        int code = line.execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static CommandLine inspect(Terminal terminal) {
        return new CommandLine(new InspectCommand())
                .addSubcommand(new InspectNormalizeCommand(terminal))
                .addSubcommand(new InspectGroupCommand(terminal))
                .addSubcommand(new InspectReleaseCommand(terminal))
                .addSubcommand(new InspectMessageCommand(terminal))
                .addSubcommand(new InspectFunctionCommand(terminal));
    }

    private int wrongUsage(ParameterException failure, String[] arguments) {
        return usage(failure.getCommandLine(), String.valueOf(failure.getMessage()));
    }

    private int usage(CommandLine command, String message) {
        terminal.note("faultline: " + oneLine(message) + "; see '"
                + command.getCommandSpec().qualifiedName() + " --help'");
        return WRONG_USAGE;
    }

    private int failed(Exception failure, CommandLine command) {
        if (failure instanceof UsageFailure) {
            return usage(command, String.valueOf(failure.getMessage()));
        }
        String message = failure.getMessage();
        boolean foreseen = failure instanceof CommandFailure || failure instanceof IOException;
        if (!foreseen) {
            System.getLogger(CommandSet.class.getName())
                    .log(System.Logger.Level.ERROR, "command " + command.getCommandName() + " failed", failure);
        }
        terminal.note("faultline: " + oneLine(message == null ? failure.toString() : message));
        return FAILED;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
