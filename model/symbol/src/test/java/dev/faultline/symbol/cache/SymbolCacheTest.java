package dev.faultline.symbol.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.symbol.Mutations;
import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.code.SymbolTable;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolCacheTest {
    @TempDir
    Path folder;

    private final DebugFinder finder = new DebugFinder(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crashes/open/crashes-local/cpp-gcc-O2-dwarf5/app",
                "crashes/open/crashes-local/cpp-clang19-O2-dwarf4/app",
                "crashes/open/crashes-local/cpp-gcc-lto/app",
                "crashes/open/objects-symbolic/linux/crash.debug",
            })
    void answersAsTheDebugInformationDoes(String path) throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.at(path));
        Symbolizer plain = Symbolizer.open(object, finder, List.of());
        Symbolizer cached = built(object);
        for (int i = 0; i < object.symbols().size(); i++) {
            long start = object.symbols().get(i).address();
            for (long at = start; at < start + Math.min(object.symbols().get(i).size(), 4096); at += 3) {
                assertThat(lines(cached, at)).as("0x%x", at).isEqualTo(lines(plain, at));
            }
        }
    }

    @Test
    void namesThePublicSymbolsOfABreakpadFile() throws Exception {
        String text = """
                MODULE Linux x86_64 C0BCC3F19827FE653058404B2831D9E60 app
                FILE 0 a.c
                FUNC 1000 10 0 near
                1000 10 7 0
                PUBLIC 1000 0 other_name
                PUBLIC 3000 0 far
                """;
        ObjectFile object = ObjectReader.open(Files.writeString(folder.resolve("app.sym"), text));
        Symbolizer plain = Symbolizer.open(object, finder, List.of());
        Symbolizer cached = built(object);
        for (long at : new long[] {0xfff, 0x1000, 0x100f, 0x1010, 0x2fff, 0x3000, 0x3123}) {
            assertThat(cached.lookup(at)).as("0x%x", at).isEqualTo(plain.lookup(at));
        }
        assertThat(cached.lookup(0x3004)).extracting(SourceFrame::symbol).containsExactly("far");
    }

    @Test
    void isFoundAgainByTheNextProcess() throws Exception {
        ObjectFile object = crash();
        built(object);
        assertThat(Symbolizer.open(object, finder, List.of(), new SymbolCache(folder))
                        .isCached())
                .isTrue();
    }

    @Test
    void mayBeDeletedWhileItIsUsed() throws Exception {
        ObjectFile object = crash();
        Symbolizer cached = built(object);
        new SymbolCache(folder).remove(object.debugId().orElseThrow());
        assertThat(cached.lookup(0x401ed0)).isNotEmpty();
    }

    @Test
    void isBuiltAgainWhenItIsCut() throws Exception {
        ObjectFile object = crash();
        built(object);
        DebugId id = object.debugId().orElseThrow();
        SymbolCache cache = new SymbolCache(folder);
        byte[] whole = Files.readAllBytes(cache.path(id));
        Files.write(cache.path(id), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(Symbolizer.open(object, finder, List.of(), cache).isCached()).isFalse();
        assertThat(cache.path(id)).doesNotExist();
    }

    @Test
    void answersFromTheDebugInformationWhenItIsDamaged() throws Exception {
        ObjectFile object = crash();
        built(object);
        SymbolCache cache = new SymbolCache(folder);
        Path path = cache.path(object.debugId().orElseThrow());
        byte[] good = Files.readAllBytes(path);
        List<String> expected = lines(Symbolizer.open(object, finder, List.of()), 0x401ed0);
        Mutations.of(good, 7, Mutations.count(300), bad -> {
            try {
                Files.delete(path);
                Files.write(path, bad);
                Symbolizer symbolizer = Symbolizer.open(object, finder, List.of(), cache);
                assertThat(lines(symbolizer, 0x401ed0)).isEqualTo(expected);
                Files.deleteIfExists(path);
                Files.write(path, good);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @RepeatedTest(10)
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        SymbolTable none = SymbolTable.empty();
        CacheInput nothing = new CacheInput(0, unit -> 0, unit -> Optional.empty(), none, none, 0);
        DebugId id = crash().debugId().orElseThrow();
        SymbolCache cache = new SymbolCache(folder);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> cache.build(id, nothing, 1)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    private ObjectFile crash() throws Exception {
        return ObjectReader.open(SharedData.object("linux/crash.debug"));
    }

    private Symbolizer built(ObjectFile object) throws Exception {
        Symbolizer symbolizer = Symbolizer.open(object, finder, List.of());
        assertThat(symbolizer.buildCache(new SymbolCache(folder), 2)).isTrue();
        assertThat(symbolizer.isCached()).isTrue();
        return symbolizer;
    }

    private static List<String> lines(Symbolizer symbolizer, long address) {
        return symbolizer.lookup(address).stream().map(SymbolCacheTest::line).toList();
    }

    private static String line(SourceFrame f) {
        return f.symbol() + " " + f.file() + ":" + f.line() + ":" + f.column() + " " + f.startLine();
    }
}
