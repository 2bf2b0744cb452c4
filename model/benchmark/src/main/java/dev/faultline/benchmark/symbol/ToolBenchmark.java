package dev.faultline.benchmark.symbol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Symbol lookup as users run it: `bin/faultline lookup` beside llvm-symbolizer, addr2line and eu-addr2line, each a
/// process of its own for every run, in turns, so that all have the same machine. GNU time tells CPU and peak memory,
/// the start of the Java machine included. Prints a table in Markdown: median (least-most) of the rounds.
///
/// `FAULTLINE ELF ADDRESSES ROUNDS [TOOL...]`: the start script, a file with debug information, a file with one `0x...`
/// a line. The answers of Faultline and of llvm-symbolizer are compared by file and line over the whole chain.
public final class ToolBenchmark {
    private static final int[] SIZES = {1, 100, 10_000};
    private static final int SLOW_LIMIT = 100;

    private final Path work;
    private final Map<String, List<String>> tools = new LinkedHashMap<>();

    private ToolBenchmark(Path faultline, Path elf, List<String> others) throws IOException {
        this.work = Files.createTempDirectory("symbols");
        tools.put("faultline lookup", List.of(faultline.toString(), "lookup", "--object", elf.toString()));
        for (String other : others) {
            String name = String.valueOf(Path.of(other).getFileName());
            List<String> options = name.contains("symbolizer")
                    ? List.of(other, "--obj=" + elf, "--inlines", "--demangle")
                    : List.of(other, "-e", elf.toString(), "-fiCa");
            tools.put(name, options);
        }
    }

    /// What GNU time says of one run.
    private record Cost(double cpuSeconds, double wallSeconds, double megabytes) {}

    /// Runs the benchmark.
    public static void main(String[] args) throws Exception {
        if (args.length < 4) {
            throw new IllegalArgumentException("FAULTLINE ELF ADDRESSES ROUNDS [TOOL...]");
        }
        List<String> others = Arrays.asList(args).subList(4, args.length);
        ToolBenchmark benchmark = new ToolBenchmark(Path.of(args[0]), Path.of(args[1]), others);
        List<String> addresses = Files.readAllLines(Path.of(args[2]));
        System.out.println("| addresses | tool | CPU s | wall s | peak MB |\n|---|---|---|---|---|");
        for (int size : SIZES) {
            benchmark.compare(addresses.subList(0, Math.min(size, addresses.size())), Integer.parseInt(args[3]));
        }
    }

    private void compare(List<String> addresses, int rounds) throws IOException, InterruptedException {
        Path input = Files.write(work.resolve("addresses"), addresses);
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> tool : tools.entrySet()) {
                boolean endless = tool.getKey().startsWith("eu-") && addresses.size() > SLOW_LIMIT;
                if (!endless) {
                    Cost cost = run(tool.getKey(), tool.getValue(), input);
                    costs.computeIfAbsent(tool.getKey(), t -> new ArrayList<>()).add(cost);
                }
            }
        }
        costs.forEach((tool, runs) -> System.out.printf(
                "| %d | %s | %s | %s | %s |%n",
                addresses.size(),
                tool,
                spread(runs.stream().map(Cost::cpuSeconds), "%.2f"),
                spread(runs.stream().map(Cost::wallSeconds), "%.2f"),
                spread(runs.stream().map(Cost::megabytes), "%.0f")));
        agree(addresses.size());
    }

    private Cost run(String tool, List<String> command, Path input) throws IOException, InterruptedException {
        Path told = work.resolve("time");
        List<String> timed = new ArrayList<>(List.of("time", "-o", told.toString(), "-f", "%U %S %e %M"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .redirectInput(input.toFile())
                .redirectOutput(answers(tool).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(tool + " ended with status " + process.exitValue());
        }
        String[] parts = Files.readString(told).strip().split(" ", -1);
        double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        return new Cost(cpu, Double.parseDouble(parts[2]), Double.parseDouble(parts[3]) / 1024);
    }

    private Path answers(String tool) {
        return work.resolve(tool.replace(' ', '-') + ".txt");
    }

    private static String spread(Stream<Double> values, String format) {
        double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                format + " (" + format + "-" + format + ")",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    /// How many of the addresses have the same files and lines from Faultline and llvm-symbolizer.
    private void agree(int size) throws IOException {
        for (String tool : tools.keySet()) {
            if (tool.contains("symbolizer")) {
                List<String> ours = lines(answers("faultline lookup"));
                List<String> theirs = lines(answers(tool));
                int same = 0;
                for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                    same += ours.get(i).equals(theirs.get(i)) ? 1 : 0;
                }
                System.out.printf("%n%d of %d addresses as %s%n%n", same, size, tool);
            }
        }
    }

    /// For each address the lines of its frames: every second line of the answer, without the column.
    private static List<String> lines(Path answers) throws IOException {
        List<String> chains = new ArrayList<>();
        for (String answer : Files.readString(answers).split("\n\n", -1)) {
            List<String> lines = answer.strip().lines().toList();
            StringBuilder chain = new StringBuilder();
            for (int i = 1; i < lines.size(); i += 2) {
                String place = lines.get(i);
                chain.append(place, 0, Math.max(0, place.lastIndexOf(':'))).append('\n');
            }
            chains.add(chain.toString());
        }
        return chains;
    }
}
