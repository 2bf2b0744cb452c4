package dev.faultline.symbol.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One program in each shape that debug information comes in. The reference is what llvm-symbolizer says of the plain
/// build: of the same code at the same distance from the start of the same function, every shape must say the same.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapesTest {
    private static final String SOURCES = " first.cc second.cc";

    @TempDir
    Path folder;

    private final Map<String, Map<String, List<String>>> references = new HashMap<>();
    private Toolchain tools;

    @BeforeEach
    void write() throws Exception {
        tools = new Toolchain(folder);
        Programs.write(tools);
    }

    @ParameterizedTest
    @CsvSource({
        "g++, -gdwarf-2",
        "g++, -gdwarf-3",
        "g++, -gdwarf-4",
        "g++, -gdwarf-5",
        "g++, -gdwarf-4 -fdebug-types-section",
        "g++, -gdwarf-5 -fdebug-types-section",
        "g++, -gdwarf-5 -gz=zlib",
        "g++, -gdwarf-5 -gz=zlib-gnu",
        "g++, -gdwarf-5 -gdwarf64",
        "g++, -gdwarf-5 -ffunction-sections -Xlinker --gc-sections",
        "clang++, -gdwarf-2",
        "clang++, -gdwarf-4 -fdebug-types-section",
        "clang++, -gdwarf-5 -fdebug-types-section",
        "clang++, -gdwarf-5 -gdwarf64",
        "clang++, -gdwarf-5 -gz=zlib",
    })
    void ofOneFileAreRead(String compiler, String options) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g " + options + " -o app" + SOURCES);
        assertSame(tools.file("app"), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "g++, -gdwarf-4 -gsplit-dwarf",
        "g++, -gdwarf-5 -gsplit-dwarf",
        "g++, -gdwarf-5 -gsplit-dwarf -fdebug-types-section",
        "clang++, -gdwarf-4 -gsplit-dwarf",
        "clang++, -gdwarf-5 -gsplit-dwarf",
        "clang++, -gdwarf-5 -gsplit-dwarf -fdebug-types-section",
    })
    void splitAreJoined(String compiler, String options) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g " + options + " -o app" + SOURCES);
        assertSame(tools.file("app"), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "g++, -gdwarf-4, dwp -e app -o app.dwp",
        "g++, -gdwarf-4 -fdebug-types-section, dwp -e app -o app.dwp",
        "clang++, -gdwarf-5 -fdebug-types-section, llvm-dwp -e app -o app.dwp",
        "clang++, -gdwarf-4, llvm-dwp -e app -o app.dwp",
        "clang++, -gdwarf-5, llvm-dwp -e app -o app.dwp",
    })
    void packagesOfSplitUnitsAreRead(String compiler, String version, String pack) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g -gsplit-dwarf " + version + " -o app" + SOURCES, pack);
        removeSplitUnits();
        assertSame(tools.file("app"), expected);
    }

    @ParameterizedTest
    @CsvSource({"g++, -gdwarf-4", "clang++, -gdwarf-5"})
    void withoutTheirSplitUnitsLinesRemain(String compiler, String version) throws Exception {
        tools.run(compiler + " -O2 -g -gsplit-dwarf " + version + " -o app" + SOURCES);
        removeSplitUnits();
        Symbolizer symbolizer = Symbolizer.open(tools.file("app"));
        Symbol outer = function(symbolizer, "_Z5outerii");
        assertThat(symbolizer.lookup(outer.address())).singleElement().satisfies(frame -> {
            assertThat(frame.symbol()).isEqualTo("_Z5outerii");
            assertThat(frame.file()).endsWith("first.cc");
            assertThat(frame.line()).isPositive();
        });
        assertThat(symbolizer.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void separateFilesAreFoundByTheirLink(String compiler) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(
                compiler + " -O2 -g -Wl,--build-id=none -o app" + SOURCES,
                "objcopy --only-keep-debug app app.debug",
                "objcopy --strip-all --add-gnu-debuglink=app.debug app");
        assertSame(tools.file("app"), expected, symbols("app.debug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void separateFilesAreFoundByTheirBuildId(String compiler) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g -Wl,--build-id=sha1 -o app" + SOURCES, "objcopy --only-keep-debug app kept");
        Map<String, Symbol> symbols = symbols("kept");
        String id = ObjectReader.open(tools.file("app")).codeId().orElseThrow();
        Path place = folder.resolve(".build-id").resolve(id.substring(0, 2)).resolve(id.substring(2) + ".debug");
        Files.createDirectories(place.getParent());
        Files.move(tools.file("kept"), place);
        tools.run("objcopy --strip-all app");
        assertSame(tools.file("app"), expected, symbols);
    }

    @ParameterizedTest
    @CsvSource({"g++, -gdwarf-4", "g++, -gdwarf-5", "clang++, -gdwarf-4"})
    void alternateFilesAreRead(String compiler, String version) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g " + version + " -o app" + SOURCES, "cp app other", "dwz -m app.alt app other");
        assertThat(tools.file("app.alt")).exists();
        assertSame(tools.file("app"), expected);
    }

    @ParameterizedTest
    @CsvSource({"g++, zlib", "g++, zlib-gnu", "g++, zstd", "clang++, zlib", "clang++, zstd"})
    void compressedSectionsAreInflated(String compiler, String kind) throws Exception {
        Map<String, List<String>> expected = reference(compiler);
        tools.run(compiler + " -O2 -g -o app" + SOURCES, "objcopy --compress-debug-sections=" + kind + " app");
        assertSame(tools.file("app"), expected);
    }

    /// Here the code is another than that of the plain build.
    @ParameterizedTest
    @CsvSource({
        "g++, -O2 -flto",
        "g++, -O3",
        "g++, -O0 -gdwarf-3",
        "g++, -Os -g1",
        "clang++, -O3",
        "clang++, -O0",
        "clang++, -Os -gline-tables-only",
    })
    void eachAddressIsNamedAsLlvmSymbolizerDoes(String compiler, String options) throws Exception {
        tools.run(compiler + " -g " + options + " -o app" + SOURCES);
        assertSame(tools.file("app"), ask("app", codeOf("app")), codeOf("app"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void minidebuginfoNamesFunctions(String compiler) throws Exception {
        tools.run(compiler + " -O2 -g -o app" + SOURCES);
        Map<String, Symbol> symbols = symbols("app");
        tools.run(
                "objcopy -S --keep-symbol=_Z5outerii --keep-symbol=main app mini",
                "xz -9 mini",
                "objcopy --strip-all app",
                "objcopy --add-section .gnu_debugdata=mini.xz app");
        Symbolizer symbolizer = Symbolizer.open(tools.file("app"));
        assertThat(symbolizer.lookup(symbols.get("_Z5outerii").address() + 1))
                .extracting(SourceFrame::symbol)
                .containsExactly("_Z5outerii");
    }

    private void removeSplitUnits() throws Exception {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".dwo")).toList()) {
                Files.delete(file);
            }
        }
    }

    /// What llvm-symbolizer says of the plain build, by function and distance.
    private Map<String, List<String>> reference(String compiler) throws Exception {
        Map<String, List<String>> known = references.get(compiler);
        if (known == null) {
            tools.run(compiler + " -O2 -g -gdwarf-4 -o plain" + SOURCES);
            known = ask("plain", symbols("plain"));
            references.put(compiler, known);
        }
        return known;
    }

    private Map<String, List<String>> ask(String file, Map<String, Symbol> symbols) throws Exception {
        Map<String, Long> places = new LinkedHashMap<>();
        symbols.forEach((name, symbol) -> {
            for (long at = 0; at < symbol.size(); at++) {
                places.put(name + "+" + at, symbol.address() + at);
            }
        });
        String addresses =
                places.values().stream().map(a -> "0x" + Long.toHexString(a)).collect(Collectors.joining(" "));
        String[] answers = tools.output("llvm-symbolizer --obj=" + file + " --inlines --no-demangle " + addresses)
                .split("\n\n");
        assertThat(answers).hasSize(places.size());
        Map<String, List<String>> expected = new LinkedHashMap<>();
        int i = 0;
        for (String place : places.keySet()) {
            expected.put(place, frames(answers[i++].replace(folder + "/", "")));
        }
        return expected;
    }

    /// Two lines a frame: the function, then file, line and column.
    private static List<String> frames(String answer) {
        List<String> lines = answer.lines().filter(l -> !l.isEmpty()).toList();
        List<String> frames = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            frames.add(lines.get(i) + " " + lines.get(i + 1));
        }
        return frames;
    }

    /// The functions of the program that are left, whatever the linker calls them.
    private Map<String, Symbol> codeOf(String file) throws Exception {
        Map<String, Symbol> symbols = new LinkedHashMap<>();
        for (Symbol symbol : ObjectReader.open(tools.file(file)).symbols().list()) {
            boolean ours = symbol.name().matches("main.*|_Z5outer.*|_Z6second.*|.*(twice|inner|crash|area).*");
            if (ours && symbol.size() > 0) {
                symbols.put(symbol.name(), symbol);
            }
        }
        assertThat(symbols).isNotEmpty();
        return symbols;
    }

    private Map<String, Symbol> symbols(String file) throws Exception {
        Map<String, Symbol> symbols = new LinkedHashMap<>();
        for (Symbol symbol : ObjectReader.open(tools.file(file)).symbols().list()) {
            if (List.of(Programs.FUNCTIONS).contains(symbol.name())) {
                symbols.put(symbol.name(), symbol);
            }
        }
        assertThat(symbols).hasSize(Programs.FUNCTIONS.length);
        return symbols;
    }

    private static Symbol function(Symbolizer symbolizer, String name) {
        return symbolizer.object().symbols().list().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void assertSame(Path app, Map<String, List<String>> expected) throws Exception {
        assertSame(app, expected, symbols(String.valueOf(app.getFileName())));
    }

    private void assertSame(Path app, Map<String, List<String>> expected, Map<String, Symbol> symbols)
            throws Exception {
        Symbolizer symbolizer = Symbolizer.open(app);
        Map<String, List<String>> ours = new LinkedHashMap<>();
        for (String place : expected.keySet()) {
            int plus = place.indexOf('+');
            long start = symbols.get(place.substring(0, plus)).address();
            ours.put(
                    place,
                    symbolizer.lookup(start + Long.parseLong(place.substring(plus + 1))).stream()
                            .map(f -> f.symbol() + " " + f.file() + ":" + f.line() + ":" + f.column())
                            .map(f -> f.replace(folder + "/", ""))
                            .toList());
        }
        assertThat(ours).isEqualTo(expected);
        assertThat(symbolizer.problems()).isEmpty();
    }
}
