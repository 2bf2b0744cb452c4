package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.demangle.Demangler;
import dev.faultline.symbol.demangle.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that crashed, in many shapes of debug information, against what llvm-symbolizer says of their stacks.
class LocalCrashesTest {
    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(SharedData.at("crashes/open/crashes-local"))) {
            return all.filter(c -> Files.exists(c.resolve("expected.symbolizer.json")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSameLinesAsTheReference(Path crash) throws Exception {
        Symbolizer symbolizer = Symbolizer.open(program(crash));
        for (Expected expected : Expected.read(crash.resolve("expected.symbolizer.json"))) {
            List<SourceFrame> frames = symbolizer.lookup(expected.lookup());
            assertThat(frames)
                    .extracting(f -> text(f.file()) + ":" + f.line() + ":" + f.column())
                    .containsExactlyElementsOf(expected.frames().stream()
                            .map(f -> f.file() + ":" + f.line() + ":" + f.column())
                            .toList());
        }
        assertThat(symbolizer.problems()).isEmpty();
    }

    /// Names too. Where the references have gaps (MANIFEST.md of the set) or spell Rust's legacy names as C++,
    /// only ours must be there.
    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSameFunctionsAsTheReference(Path crash) throws Exception {
        Symbolizer symbolizer = Symbolizer.open(program(crash));
        Demangler demangler = new Demangler(Style.LLVM);
        for (Expected expected : Expected.read(crash.resolve("expected.symbolizer.json"))) {
            List<SourceFrame> frames = symbolizer.lookup(expected.lookup());
            for (int i = 0; i < frames.size(); i++) {
                String reference = expected.frames().get(i).function();
                String ours = demangler.demangle(frames.get(i).symbol());
                if (reference.isEmpty() || reference.contains("$")) {
                    assertThat(ours).isNotEmpty().doesNotContain("$");
                } else {
                    assertThat(ours).isEqualTo(reference);
                }
            }
        }
    }

    private static String text(String file) {
        return file == null ? "" : file;
    }

    private Path program(Path crash) throws IOException {
        Path packed = crash.resolve("app.gz");
        if (!Files.exists(packed)) {
            return crash.resolve("app");
        }
        Path program = folder.resolve("app");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, program);
        }
        return program;
    }
}
