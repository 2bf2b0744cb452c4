package dev.faultline.benchmark.symbol;

import dev.faultline.benchmark.symbol.Tool.Cost;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.demangle.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Symbol lookup as users run it: `bin/faultline lookup` beside llvm-symbolizer, addr2line and eu-addr2line, each a
/// process of its own for every run, in turns, so that all have the same machine. GNU time tells CPU and peak memory,
/// the start of the Java machine included, which has to find its ahead-of-time cache: only the packaged program does.
/// Then the making of the cache, beside dump_syms where that is given, answers from the cache, and answers and names
/// inside of a process that is warm. Prints tables in Markdown: median (least-most).
///
/// `FAULTLINE ELF ADDRESSES ROUNDS [TOOL...]`: the start script, a file with debug information, a file with one `0x...`
/// a line. The answers of Faultline and of llvm-symbolizer are compared by file and line over the whole chain.
public final class ToolBenchmark {
    private static final int[] SIZES = {1, 100, 10_000};
    private static final int SLOW_LIMIT = 100;

    private final Path faultline;
    private final Path elf;
    private final List<String> addresses;
    private final int rounds;
    private final List<String> others;
    private final Path work;
    private final Path home;

    private ToolBenchmark(String[] args) throws IOException {
        this.faultline = Path.of(args[0]);
        this.elf = Path.of(args[1]);
        this.addresses = Files.readAllLines(Path.of(args[2]));
        this.rounds = Integer.parseInt(args[3]);
        this.others = Arrays.asList(args).subList(4, args.length);
        this.work = Files.createTempDirectory("symbols");
        this.home = work.resolve("home");
    }

    /// Runs the benchmark.
    public static void main(String[] args) throws Exception {
        if (args.length < 4) {
            throw new IllegalArgumentException("FAULTLINE ELF ADDRESSES ROUNDS [TOOL...]");
        }
        new ToolBenchmark(args).run();
    }

    private void run() throws Exception {
        System.out.println("| addresses | tool | CPU s | wall s | peak MB |\n| --- | --- | --- | --- | --- |");
        Tool plain = lookup("faultline lookup", "never");
        lookups(Stream.concat(
                        Stream.of(plain),
                        others.stream().filter(o -> !isConverter(o)).map(o -> Tool.other(o, elf, home)))
                .toList());
        System.out.println("\n| a whole file | CPU s | wall s | peak MB |\n| --- | --- | --- | --- |");
        conversions();
        System.out.println(
                "\n| addresses, cached | tool | CPU s | wall s | peak MB |\n| --- | --- | --- | --- | --- |");
        Tool cached = lookup("faultline lookup, cached", "use");
        lookups(List.of(cached));
        boolean same = Files.mismatch(cached.answers(work), plain.answers(work)) < 0;
        System.out.println("| all | cached answers are those without a cache, to the last column | " + same + " | | |");
        warm();
    }

    private static boolean isConverter(String tool) {
        return tool.contains("dump_syms");
    }

    private Tool lookup(String name, String cache) {
        List<String> command = List.of(faultline.toString(), "lookup", "--cache", cache, "--object", elf.toString());
        return new Tool(name, command, home, false);
    }

    private void lookups(List<Tool> tools) throws IOException, InterruptedException {
        for (int size : SIZES) {
            int count = Math.min(size, addresses.size());
            Path input = Files.write(work.resolve("addresses"), addresses.subList(0, count));
            List<Tool> able =
                    tools.stream().filter(t -> !t.slow() || count <= SLOW_LIMIT).toList();
            Map<Tool, List<Cost>> costs = interleaved(able, input);
            costs.forEach((tool, runs) -> System.out.println("| " + count + " | " + tool.name() + row(runs)));
            compare(able, count);
        }
    }

    private Map<Tool, List<Cost>> interleaved(List<Tool> tools, Path input) throws IOException, InterruptedException {
        Map<Tool, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Tool tool : tools) {
                costs.computeIfAbsent(tool, t -> new ArrayList<>()).add(tool.run(input, work));
            }
        }
        return costs;
    }

    private static String row(List<Cost> runs) {
        return " | " + spread(runs, Cost::cpuSeconds, "%.2f") + " | " + spread(runs, Cost::wallSeconds, "%.2f") + " | "
                + spread(runs, Cost::megabytes, "%.0f") + " |";
    }

    private static String spread(List<Cost> runs, ToDoubleFunction<Cost> figure, String format) {
        return Spread.of(runs.stream().mapToDouble(figure)).text(format);
    }

    private void compare(List<Tool> tools, int count) throws IOException {
        Answers ours = Answers.read(tools.getFirst().answers(work));
        for (Tool tool : tools) {
            if (tool.name().contains("symbolizer")) {
                int same = ours.same(Answers.read(tool.answers(work)), count);
                System.out.println(
                        "| " + count + " | same files and lines as " + tool.name() + " | " + same + " | | |");
            }
        }
    }

    /// The cache is made anew in each round; one address is looked up with it.
    private void conversions() throws IOException, InterruptedException {
        Path one = Files.write(work.resolve("addresses"), addresses.subList(0, 1));
        Tool build = lookup("faultline lookup --cache build", "build");
        List<Tool> tools = new ArrayList<>(List.of(build));
        others.stream()
                .filter(ToolBenchmark::isConverter)
                .forEach(o -> tools.add(new Tool("dump_syms", List.of(o, elf.toString()), home, false)));
        Map<Tool, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Tool tool : tools) {
                deleteCaches();
                costs.computeIfAbsent(tool, t -> new ArrayList<>()).add(tool.run(one, work));
            }
        }
        costs.forEach((tool, runs) -> System.out.println("| " + tool.name() + row(runs)));
        deleteCaches();
        build.run(one, work);
    }

    private Path caches() {
        return home.resolve("caches/symbols");
    }

    private void deleteCaches() throws IOException {
        if (Files.isDirectory(caches())) {
            try (Stream<Path> files = Files.list(caches())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void warm() throws Exception {
        WarmLookups warm = new WarmLookups(elf, addresses, new SymbolCache(caches()));
        System.out.println("\n| in a warm process, one thread | |\n| --- | --- |");
        System.out.println(
                "| one address of a new file, CPU ms | " + warm.newFile().text("%.1f") + " |");
        System.out.println(
                "| the same from the cache, CPU ms | " + warm.newFileCached().text("%.2f") + " |");
        System.out.println("| cached lookups a second | " + warm.cachedRate().text("%,.0f") + " |");
        System.out.println("| frames seen | " + warm.answered() + " |");
        DemangledNames names = DemangledNames.of(elf);
        for (Style style : Style.values()) {
            System.out.println("| names demangled a second, " + style.name().toLowerCase(Locale.ROOT) + ", of "
                    + names.count() + " | " + names.rate(style).text("%,.0f") + " |");
        }
    }
}
