package dev.faultline.symbol.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.code.Architecture;
import dev.faultline.symbol.code.Symbol;
import dev.faultline.symbol.elf.DebugLink;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectConformanceTest {
    @Test
    void identifiesAnElfFileAsSentryDoes() throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object("linux/crash"));
        assertThat(object.codeId()).contains("f1c3bcc0279865fe3058404b2831d9e64135386c");
        assertThat(object.debugId().orElseThrow()).hasToString("c0bcc3f1-9827-fe65-3058-404b2831d9e6");
        assertThat(object.architecture()).isEqualTo(Architecture.AMD64);
        assertThat(object.kind()).isEqualTo(ObjectKind.EXECUTABLE);
        assertThat(object.loadAddress()).isEqualTo(0x400000);
        assertThat(object.features()).containsExactlyInAnyOrder(Feature.SYMBOLS, Feature.UNWIND);
    }

    @Test
    void seesThatADebugFileHoldsNoCode() throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object("linux/crash.debug"));
        assertThat(object.kind()).isEqualTo(ObjectKind.DEBUG);
        assertThat(object.features()).containsExactlyInAnyOrder(Feature.SYMBOLS, Feature.DEBUG);
    }

    @Test
    void listsTheSymbolsOfAnElfFile() throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object("linux/crash.debug"));
        String all = object.symbols().list().stream()
                .map(s -> "%16x %s".formatted(s.address() - object.loadAddress(), s.name()))
                .collect(Collectors.joining("\n"));
        String expected = SharedData.snapshot("symbolic-debuginfo/test_objects__elf_symbols.snap");
        assertThat(oneOfEachTwin(all)).isEqualTo(oneOfEachTwin(expected));
    }

    /// Of two names for one address (complete and base constructors, packs, local aliases) symbolic takes the
    /// first, we take the last as llvm-symbolizer does.
    private static String oneOfEachTwin(String symbols) {
        return symbols.replaceAll("([CD])1E", "$12E")
                .replaceAll("aux(II|IJ)", "auxI")
                .replace(".localalias.19", "");
    }

    @ParameterizedTest
    @CsvSource({
        "elf_with_debuglink, debug_info.txt",
        "elf_with1_debuglink, debug_info1.txt",
        "elf_with12_debuglink, debug_info12.txt",
        "elf_with123_debuglink, debug_info123.txt",
        "elf_with_compressed_debuglink, debug_info.txt",
    })
    void findsTheDebugLink(String name, String file) throws Exception {
        ElfObject object = elf("linux/elf_debuglink/gen/" + name);
        assertThat(object.elf().debugLink()).contains(new DebugLink(file, 0xabf39bdc));
    }

    @Test
    void findsNoDebugLinkWhereNoneIs() throws Exception {
        assertThat(elf("linux/elf_debuglink/gen/elf_without_debuglink").elf().debugLink())
                .isEmpty();
    }

    @Test
    void tellsOfACorruptCompressedSection() throws Exception {
        ElfObject object = elf("regression/elf_compressed_shf");
        object.elf().sections().forEach(s -> object.elf().section(s.name()));
        assertThat(object.problems()).singleElement().asString().startsWith("Section .debug_info: ");
    }

    @Test
    void readsTheSameThroughEveryCompression() throws Exception {
        byte[] plain = debugInfo("linux/crash.debug");
        assertThat(debugInfo("linux/crash.debug-zlib")).isEqualTo(plain);
        assertThat(debugInfo("linux/crash.debug-zstd")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux/crash.debug-zlib", "linux/crash.sym", "macos/crash.inlines.sym"})
    void acceptsOthers(String name) throws Exception {
        assertThat(ObjectReader.open(SharedData.object(name)).debugId()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux/README.md", "macos/crash.dSYM/Contents/Resources/DWARF/invalid"})
    void refusesAFormatItDoesNotKnow(String text) {
        Path path = SharedData.object(text);
        assertThatThrownBy(() -> ObjectReader.open(path)).hasMessageEndingWith(" is of no known format");
    }

    @Test
    void identifiesABreakpadFile() throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object("linux/crash.sym"));
        assertThat(object.format()).isEqualTo("breakpad");
        assertThat(object.debugId().orElseThrow()).hasToString("c0bcc3f1-9827-fe65-3058-404b2831d9e6");
        assertThat(object.features()).contains(Feature.SYMBOLS, Feature.UNWIND);
        assertThat(object.problems()).isEmpty();
    }

    @Test
    void findsThePublicSymbolsOfABreakpadFile() throws Exception {
        ObjectFile object = ObjectReader.open(SharedData.object("linux/crash.sym"));
        assertThat(object.symbols().list()).extracting(Symbol::name).contains("_start");
    }

    private static byte[] debugInfo(String name) throws Exception {
        var section = elf(name).elf().section(".debug_info").orElseThrow();
        return section.toArray(0, section.size());
    }

    private static ElfObject elf(String name) throws Exception {
        return (ElfObject) ObjectReader.open(SharedData.object(name));
    }
}
