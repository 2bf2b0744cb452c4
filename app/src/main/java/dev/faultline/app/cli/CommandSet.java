package dev.faultline.app.cli;

import dev.faultline.app.home.HomePlace;
import dev.faultline.triage.search.IssueSort;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The whole command line: parses it, runs the command, turns failures into one line and an exit code.
public final class CommandSet {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String HELP = "help";

    private final Terminal terminal;
    private final Homes homes;
    private final Desktop desktop;
    private final CollectorService collector;
    private final Consumer<@Nullable Path> place;
    private @Nullable Path asked;

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
        this.homes = homes;
        this.desktop = desktop;
        this.collector = collector;
        this.place = place;
    }

    /// Runs a command line and gives its exit code: 0 done, 1 failed, 2 wrong usage.
    public int run(List<String> arguments) {
        int code = line(arguments.isEmpty() ? "" : arguments.getFirst()).execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /// Describing all commands costs more time than most of them take: where the first word names one, only that one.
    private CommandLine line(String first) {
        CommandLine line = new CommandLine(new RootCommand(terminal, desktop, this::hear));
        Map<String, Supplier<Object>> commands = commands();
        Supplier<Object> named = first.equals(HELP) ? null : commands.get(first);
        (named == null ? commands : Map.of(first, named)).forEach((name, made) -> line.addSubcommand(name, made.get()));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(IssueSort.class, SortConverter::convert)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("collect", () -> new CollectCommand(collector));
        commands.put("issues", () -> new IssuesCommand(terminal, homes));
        commands.put("events", () -> new EventsCommand(terminal, homes));
        commands.put("event", () -> new EventCommand(terminal, homes));
        commands.put("stats", () -> new StatsCommand(terminal, homes));
        commands.put("import", () -> new ImportCommand(terminal, homes));
        commands.put("export", () -> new ExportCommand(terminal, homes));
        commands.put("reindex", () -> new ReindexCommand(terminal, homes));
        commands.put("regroup", () -> new RegroupCommand(terminal, homes));
        commands.put("merge", () -> new MergeCommand(terminal, homes));
        commands.put("unmerge", () -> new UnmergeCommand(terminal, homes));
        commands.put("assign", () -> new AssignCommand(terminal, homes));
        commands.put("resolve", () -> new ResolveCommand(terminal, homes));
        commands.put("archive", () -> new ArchiveCommand(terminal, homes));
        commands.put("reopen", () -> new ReopenCommand(terminal, homes));
        commands.put("undo", () -> new UndoCommand(terminal, homes));
        commands.put("lookup", () -> new LookupCommand(terminal, this::symbolCaches));
        commands.put("symbols", () -> new SymbolsCommand(terminal));
        commands.put("demangle", () -> new DemangleCommand(terminal));
        commands.put("inspect", () -> inspect(terminal));
        commands.put(HELP, CommandLine.HelpCommand::new);
        return commands;
    }

    private void hear(@Nullable Path home) {
        asked = home;
        place.accept(home);
    }

    private Path symbolCaches() {
        return HomePlace.ofThisProcess().find(asked).resolve(HomePlace.SYMBOL_CACHES);
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
