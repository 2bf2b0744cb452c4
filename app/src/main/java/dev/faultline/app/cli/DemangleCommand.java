package dev.faultline.app.cli;

import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "demangle", description = "Names of C++ and Rust as the source spells them; others stay as they are.")
final class DemangleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Format format = new Format();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "llvm (the usual one), gnu, or symbolic (as Sentry spells names): where the tools differ.")
    private Style style = Style.LLVM;

    @Option(names = "--types", description = "Also take what may be a type for one: i is int.")
    private boolean types;

    @Parameters(paramLabel = "NAME", description = "Names; without any, standard input has one a line.")
    private final List<String> names = new ArrayList<>();

    DemangleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Stream<String> mangled = names.isEmpty() ? InputLines.of(terminal) : names.stream();
        format.texts(terminal, mangled.map(new Demangler(style, types)::demangle));
        return 0;
    }
}
