package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.DebugId;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.find.BuildFolder;
import dev.faultline.symbol.find.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolLibraryTest {
    private static final long BASE = 0x7f0000000000L;
    private static final long ADDRESS = BASE + 0x1ed0;
    private static final String ID = "c0bcc3f1-9827-fe65-3058-404b2831d9e6";

    @TempDir
    Path folder;

    @Test
    void namesAnAddressOfAModuleByTheIdOfItsFile() throws Exception {
        copy("linux/crash.debug", "out/deep/anything.o");
        try (SymbolLibrary library = library()) {
            Symbolication crash = library.symbolicate(List.of(module("/srv/app/crash", ID)));
            assertThat(crash.lookup(ADDRESS)).extracting(SourceFrame::line).doesNotContain(0);
            assertThat(crash.findings()).extracting(Finding::status).containsExactly(ModuleStatus.FOUND);
        }
    }

    @Test
    void findsWhatWasBuiltAfterTheFirstQuestion() throws Exception {
        try (SymbolLibrary library = library()) {
            LoadedModule module = module("crash", ID);
            assertThat(library.find(module).status()).isEqualTo(ModuleStatus.MISSING);
            copy("linux/crash.debug", "out/crash.debug");
            library.refresh();
            assertThat(library.find(module).status()).isEqualTo(ModuleStatus.FOUND);
        }
    }

    @Test
    void noticesABuildByItself() throws Exception {
        try (SymbolLibrary library = library()) {
            library.watch();
            LoadedModule module = module("crash", ID);
            assertThat(library.find(module).status()).isEqualTo(ModuleStatus.MISSING);
            copy("linux/crash.debug", "out/deep/crash.debug");
            while (library.find(module).status() != ModuleStatus.FOUND) {
                Thread.sleep(20);
            }
        }
    }

    @Test
    void tellsThatOnlyAnotherBuildIsThere() throws Exception {
        copy("linux/crash.debug", "out/crash");
        try (SymbolLibrary library = library()) {
            Finding finding = library.find(module("crash", "11111111-2222-3333-4444-555555555555"));
            assertThat(finding.status()).isEqualTo(ModuleStatus.WRONG_BUILD);
            assertThat(finding.candidates()).singleElement().satisfies(c -> {
                assertThat(c.verdict()).isEqualTo(Verdict.WRONG_ID);
                assertThat(c.reason()).contains(ID);
            });
        }
    }

    @Test
    void tellsThatTheFileIsDamaged() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/crash.sym"), "MODULE Linux\n");
        try (SymbolLibrary library = library()) {
            assertThat(library.find(module("crash", ID)).status()).isEqualTo(ModuleStatus.UNREADABLE);
        }
    }

    @Test
    void tellsThatTheFileIsForAnotherProcessor() throws Exception {
        copy("linux/arm64/cfi_test", "out/crash");
        try (SymbolLibrary library = library()) {
            Finding finding = library.find(module("crash", ID));
            assertThat(finding.status()).isEqualTo(ModuleStatus.WRONG_BUILD);
            assertThat(finding.candidates().getFirst().verdict()).isEqualTo(Verdict.WRONG_ARCHITECTURE);
        }
    }

    @Test
    void looksOnlyForModulesThatAreNeeded() {
        try (SymbolLibrary library = library()) {
            Symbolication crash = library.symbolicate(List.of(module("crash", ID)));
            assertThat(crash.lookup(0x10)).isEmpty();
            assertThat(crash.findings()).containsExactly(Finding.NOT_NEEDED);
        }
    }

    @Test
    void saysThatThereAreOnlySymbols() throws Exception {
        copy("linux/crash", "out/crash");
        try (SymbolLibrary library = library()) {
            Finding finding = library.find(module("crash", ID));
            assertThat(finding.status()).isEqualTo(ModuleStatus.FOUND);
            assertThat(finding.reason()).contains("only a table of symbols");
        }
    }

    @Test
    void answersFromTheCacheWhenTheNextBuildReplacedTheFile() throws Exception {
        copy("linux/crash.debug", "out/crash.debug");
        SymbolCache cache = new SymbolCache(folder.resolve("cache"));
        LoadedModule module = module("crash", ID);
        List<SourceFrame> expected;
        try (SymbolLibrary library = new SymbolLibrary(stores(), cache)) {
            expected = library.symbolicate(List.of(module)).lookup(ADDRESS);
            Path built = cache.path(DebugId.parse(ID).orElseThrow());
            while (!Files.exists(built)) {
                Thread.sleep(10);
            }
        }
        Files.delete(folder.resolve("out/crash.debug"));
        try (SymbolLibrary library = new SymbolLibrary(stores(), cache)) {
            assertThat(library.symbolicate(List.of(module)).lookup(ADDRESS)).isEqualTo(expected);
            assertThat(library.find(module).status()).isEqualTo(ModuleStatus.FOUND);
        }
    }

    @Test
    void buildsADamagedCacheAgain() throws Exception {
        copy("linux/crash.debug", "out/crash.debug");
        SymbolCache cache = new SymbolCache(folder.resolve("cache"));
        LoadedModule module = module("crash", ID);
        Path built = cache.path(DebugId.parse(ID).orElseThrow());
        List<SourceFrame> expected = lookUpAndAwait(cache, module, built);
        byte[] good = Files.readAllBytes(built);
        byte[] bad = good.clone();
        Arrays.fill(bad, 48, bad.length / 2, (byte) 0x55);
        Files.delete(built);
        Files.write(built, bad);
        assertThat(lookUpAndAwait(cache, module, built)).isEqualTo(expected);
        assertThat(cache.open(DebugId.parse(ID).orElseThrow())).isPresent();
        assertThat(Files.size(built)).isEqualTo(good.length);
    }

    /// Until there is a cache that is whole.
    private List<SourceFrame> lookUpAndAwait(SymbolCache cache, LoadedModule module, Path built) throws Exception {
        try (SymbolLibrary library = new SymbolLibrary(stores(), cache)) {
            List<SourceFrame> frames = library.symbolicate(List.of(module)).lookup(ADDRESS);
            while (!Files.exists(built)) {
                Thread.sleep(10);
            }
            return frames;
        }
    }

    private List<BuildFolder> stores() {
        return List.of(new BuildFolder(folder.resolve("out")));
    }

    private SymbolLibrary library() {
        return new SymbolLibrary(stores());
    }

    private static LoadedModule module(String name, String id) {
        return new LoadedModule(name, DebugId.parse(id).orElseThrow(), null, Architecture.AMD64, BASE, 0x10000);
    }

    private void copy(String input, String place) throws Exception {
        Path target = folder.resolve(place);
        Files.createDirectories(target.getParent());
        Files.copy(SharedData.object(input), target);
    }
}
