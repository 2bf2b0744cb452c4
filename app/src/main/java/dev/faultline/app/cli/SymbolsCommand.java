package dev.faultline.app.cli;

import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.report.ObjectInspector;
import dev.faultline.symbol.report.ObjectReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "symbols", description = "What object and symbol files are and hold, and why they cannot be used.")
final class SymbolsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files, or folders with the object files in and below them.")
    private final List<Path> paths = new ArrayList<>();

    SymbolsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format.json()) {
            try (JsonOutput.Array array = new JsonOutput.Array(terminal.out())) {
                return all(report -> array.add(JsonOutput.MAPPER.valueToTree(report.toJson())));
            }
        }
        return all(this::print);
    }

    /// Inspects what can be; what is not there is told of and does not keep the others out.
    private int all(Consumer<ObjectReport> results) {
        ObjectInspector inspector = new ObjectInspector(DebugFinder.system());
        int exit = 0;
        for (Path named : paths) {
            Path path = terminal.file(named);
            if (Files.notExists(path)) {
                exit = tell("there is no file " + path);
                continue;
            }
            inspector.inspect(path).forEach(results);
            terminal.check();
        }
        return exit;
    }

    private int tell(String what) {
        terminal.note("faultline: " + PlainText.of(what));
        return 1;
    }

    private void print(ObjectReport report) {
        line(report.file());
        if (report.format() != null) {
            line("  " + report.format() + " " + report.kind() + ", " + report.arch());
            line("  debug id: " + orNone(report.debugId() == null ? "" : report.debugId()));
            line("  code id:  " + orNone(report.codeId() == null ? "" : report.codeId()));
            if (report.debugLink() != null) {
                line("  names:    " + report.debugLink().file());
            }
            line("  holds:    " + orNone(String.join(", ", report.features())));
        }
        line(report.usable() ? "  usable" : "  not usable: " + report.reason());
        report.candidates()
                .forEach(other -> line("  looked at " + other.place() + ": "
                        + other.verdict().label().replace('_', ' ')
                        + (other.reason().isEmpty() ? "" : ", " + other.reason())));
        report.problems().forEach(problem -> line("  damaged: " + problem));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private void line(String text) {
        terminal.out().println(PlainText.of(text));
    }
}
