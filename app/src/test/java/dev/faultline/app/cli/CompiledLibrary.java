package dev.faultline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A library of this machine's compiler, stripped, and its debug information in a file of its own. A test without a
/// compiler is skipped; in CI, which installs one, it fails.
final class CompiledLibrary {
    private final Path folder;

    /// Compiles `libseat.so` and `seat.debug`.
    ///
    /// @param line the line of the function `take`, which also makes another build of it
    CompiledLibrary(Path folder, int line) throws Exception {
        boolean compiler = System.getenv("PATH") != null && Files.isExecutable(Path.of("/usr/bin/g++"));
        assumeTrue(compiler || "true".equals(System.getenv("CI")), "g++ is not installed");
        this.folder = Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("seat.cc"), "\n".repeat(line - 1) + "int take(int seat) { return seat + 1; }\n");
        run("g++", "-g", "-O1", "-shared", "-fPIC", "-Wl,--build-id=sha1", "-o", "libseat.so", "seat.cc");
        run("objcopy", "--only-keep-debug", "libseat.so", "seat.debug");
        run("objcopy", "--strip-all", "libseat.so");
    }

    private void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
    }

    Path stripped() {
        return folder.resolve("libseat.so");
    }

    Path debug() {
        return folder.resolve("seat.debug");
    }

    /// Copies the debug information to a place.
    void putDebug(Path place) throws Exception {
        Files.createDirectories(place.getParent());
        Files.copy(debug(), place);
    }

    /// Where `take` begins, `0x...`.
    String address() throws Exception {
        return "0x" + Long.toHexString(symbolAddress());
    }

    private long symbolAddress() throws Exception {
        return ObjectReader.open(debug()).symbols().list().stream()
                .filter(s -> s.name().equals("_Z4takei"))
                .findFirst()
                .orElseThrow()
                .address();
    }

    String buildId() throws Exception {
        return object().codeId().orElseThrow();
    }

    /// The id as Breakpad spells it.
    String breakpadId() throws Exception {
        return object().debugId().orElseThrow().breakpad();
    }

    private ObjectFile object() throws Exception {
        return ObjectReader.open(stripped());
    }

    /// A Breakpad file of this library, with `take` on line 7.
    String breakpad(String architecture) throws Exception {
        return """
                MODULE Linux %s %s libseat.so
                FILE 0 /src/seat.cc
                FUNC %x 10 0 take(int)
                %3$x 10 7 0
                """.formatted(architecture, breakpadId(), symbolAddress());
    }
}
