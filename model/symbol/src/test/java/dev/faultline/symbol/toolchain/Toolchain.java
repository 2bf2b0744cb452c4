package dev.faultline.symbol.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The compilers and binary tools of this machine, working in one folder. A test whose tools are missing is skipped
/// with the reason; in CI, which installs them, it fails.
public final class Toolchain {
    private static final List<String> VERSIONS =
            List.of("", "-22", "-21", "-20", "-19", "-18", "-17", "-16", "-15", "-14");

    /// The first LLVM whose tools read and write what the tests are about: pointers without types, and zstd.
    private static final int OLDEST_LLVM = 16;

    private static final Pattern LLVM_VERSION = Pattern.compile("LLVM version (\\d+)");

    private final Path folder;

    /// Tools that work in this folder.
    public Toolchain(Path folder) {
        this.folder = folder;
    }

    /// A file in the folder.
    public Path file(String name) {
        return folder.resolve(name);
    }

    /// Runs commands one after the other; words are split at spaces.
    public void run(String... commands) throws IOException, InterruptedException {
        for (String command : commands) {
            output(command);
        }
    }

    /// What a command printed.
    String output(String command) throws IOException, InterruptedException {
        return output(Arrays.asList(command.split(" ")));
    }

    /// Runs a command.
    public void run(List<String> command) throws IOException, InterruptedException {
        output(command);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.set(0, tool(words.getFirst()));
        Path out = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("%s ended", command).isTrue();
        String text = Files.readString(out);
        assertThat(process.exitValue()).as("%s: %s", command, text).isZero();
        return text;
    }

    /// The path of a tool, of whatever version it is installed in.
    private static String tool(String name) throws IOException {
        Optional<String> found = find(name);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found)
                    .as("%s is installed, of LLVM %d or newer", name, OLDEST_LLVM)
                    .isPresent();
        }
        assumeTrue(found.isPresent(), name + " is not installed");
        return found.orElseThrow();
    }

    private static boolean isOfLlvm(String name) {
        return name.matches("llvm.*|llc|yaml2obj");
    }

    /// Of LLVM's tools the newest, as what it reads and writes grows; of compilers the machine's own.
    private static List<String> versions(String name) {
        if (isOfLlvm(name)) {
            List<String> newest = new ArrayList<>(VERSIONS.subList(1, VERSIONS.size()));
            newest.add("");
            return newest;
        }
        return name.startsWith("clang") ? VERSIONS : List.of("");
    }

    private static Optional<String> find(String name) throws IOException {
        for (String version : versions(name)) {
            for (String path : System.getenv("PATH").split(":")) {
                Path file = Path.of(path, name + version);
                if (Files.isExecutable(file) && (!isOfLlvm(name) || isNewEnough(file))) {
                    return Optional.of(file.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNewEnough(Path tool) throws IOException {
        Process process = new ProcessBuilder(tool.toString(), "--version")
                .redirectErrorStream(true)
                .start();
        Matcher said = LLVM_VERSION.matcher(new String(process.getInputStream().readAllBytes(), UTF_8));
        return said.find() && Integer.parseInt(said.group(1)) >= OLDEST_LLVM;
    }
}
