package dev.faultline.symbol.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a cache answers is what the debug information does, to the last column, at every address.
class CachedShapesTest {
    private static final int PADDING = 16;

    @TempDir
    Path folder;

    private final DebugFinder finder = new DebugFinder(List.of());
    private Toolchain tools;

    @BeforeEach
    void write() throws Exception {
        tools = new Toolchain(folder);
        Programs.write(tools);
        Programs.writeShared(tools);
    }

    @ParameterizedTest
    @CsvSource({
        "g++, -O0",
        "g++, -O2",
        "g++, -O3 -gdwarf-4",
        "g++, -O2 -flto",
        "g++, -Os -ffunction-sections -fdebug-types-section",
        "clang++, -O0",
        "clang++, -O2",
        "clang++, -O3 -gdwarf-4 -fdebug-types-section",
    })
    void answersAreTheSameWithACache(String compiler, String options) throws Exception {
        build(compiler + " -g " + options);
        ObjectFile object = object();
        Symbolizer cold = Symbolizer.open(object, finder, List.of());
        Symbolizer cached = cached(object);
        for (Symbol symbol : object.symbols().list()) {
            long end = symbol.address() + symbol.size() + PADDING;
            for (long at = symbol.address() - 1; at < end; at++) {
                assertThat(cached.lookup(at)).as("0x%x", at).isEqualTo(cold.lookup(at));
            }
        }
    }

    /// The linker keeps one copy of what both units have, and both describe it, with lines of their own.
    @ParameterizedTest
    @CsvSource({"g++, -O0", "g++, -O2", "clang++, -O2"})
    void codeThatTwoUnitsDescribeIsOfTheFirst(String compiler, String options) throws Exception {
        build(compiler + " -g " + options);
        ObjectFile object = object();
        long shared = symbol(object, "_Z6sharedIiET_S0_").address();
        String expected = tools.output("llvm-symbolizer --obj=app --no-demangle 0x" + Long.toHexString(shared));
        List<SourceFrame> frames = cached(object).lookup(shared);
        assertThat(frames)
                .singleElement()
                .satisfies(f -> assertThat(expected).contains(f.file() + ":" + f.line() + ":" + f.column()));
    }

    @Test
    void functionsOfLocalTypesHaveTheirLines() throws Exception {
        build("g++ -g -O0");
        ObjectFile object = object();
        Symbol visit = object.symbols().list().stream()
                .filter(s -> s.name().contains("5Adder5visit"))
                .findFirst()
                .orElseThrow();
        assertThat(cached(object).lookup(visit.address() + 4)).singleElement().satisfies(f -> {
            assertThat(f.line()).isPositive();
            assertThat(f.startLine()).isPositive();
        });
    }

    private void build(String compiler) throws Exception {
        tools.run(
                compiler + " -DLINE=100 -c -o one.o one.cc",
                compiler + " -DLINE=200 -c -o two.o two.cc",
                compiler + " -Wl,--build-id=sha1 -o app one.o two.o first.cc second.cc");
    }

    private ObjectFile object() throws Exception {
        return ObjectReader.open(tools.file("app"));
    }

    private static Symbol symbol(ObjectFile object, String name) {
        return object.symbols().list().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Symbolizer cached(ObjectFile object) throws Exception {
        Symbolizer symbolizer = Symbolizer.open(object, finder, List.of());
        assertThat(symbolizer.buildCache(new SymbolCache(Files.createTempDirectory(folder, "cache")), 2))
                .isTrue();
        return symbolizer;
    }
}
