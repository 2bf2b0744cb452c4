package dev.faultline.benchmark.symbol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A symbolizer that runs as a process of its own, addresses on its standard input.
///
/// @param name what the table calls it
/// @param home the home of Faultline; other tools do not look at it
/// @param slow whether it is spared the many addresses
record Tool(String name, List<String> command, Path home, boolean slow) {

    /// What GNU time says of one run: user and system time, wall time, most memory.
    record Cost(double cpuSeconds, double wallSeconds, double megabytes) {}

    /// Another tool, by its kind of command line.
    static Tool other(String path, Path elf, Path home) {
        String name = String.valueOf(Path.of(path).getFileName());
        List<String> command = name.contains("symbolizer")
                ? List.of(path, "--obj=" + elf, "--inlines", "--demangle")
                : List.of(path, "-e", elf.toString(), "-fiCa");
        return new Tool(name, command, home, name.startsWith("eu-"));
    }

    Path answers(Path work) {
        return work.resolve(name.replaceAll("[^\\w.-]", "-") + ".txt");
    }

    /// Runs it once.
    ///
    /// @param work a folder for what it prints
    /// @throws IOException when it fails
    Cost run(Path input, Path work) throws IOException, InterruptedException {
        Path told = work.resolve("time");
        List<String> timed = new ArrayList<>(List.of("time", "-o", told.toString(), "-f", "%U %S %e %M"));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed)
                .redirectInput(input.toFile())
                .redirectOutput(answers(work).toFile())
                .redirectError(work.resolve("errors").toFile());
        builder.environment().put("FAULTLINE_HOME", home.toString());
        // Faultline then refuses to start without its ahead-of-time cache; other tools do not look at it.
        builder.environment().put("JAVA_OPTS", "-XX:AOTMode=on");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException(name + " ended with status " + status + ": "
                    + Files.readString(work.resolve("errors")).strip());
        }
        String[] parts = Files.readString(told).strip().split(" ", -1);
        double cpu = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        return new Cost(cpu, Double.parseDouble(parts[2]), Double.parseDouble(parts[3]) / 1024);
    }
}
