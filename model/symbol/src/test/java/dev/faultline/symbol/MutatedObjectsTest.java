package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.elf.ElfFile;
import dev.faultline.symbol.elf.ElfSection;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.BreakpadObject;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import dev.faultline.symbol.unwind.BreakpadFrames;
import dev.faultline.symbol.unwind.FrameTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damaged files of each format: an answer or a clear refusal, no exception.
class MutatedObjectsTest {
    private static final int INPUTS = 5;

    @ParameterizedTest
    @CsvSource({
        "crashes/open/crashes-local/c-gcc-O2-dwarf2/app, 11",
        "crashes/open/crashes-local/c-gcc-zstd/app, 14",
        "crashes/common/llvm-debuginfo-tests/Inputs/llvm-symbolizer-tu.elf-x86-64, 15",
        "crashes/common/llvm-debuginfo-tests/Inputs/dwarfdump-test-zlib.elf-x86-64, 16",
        "crashes/open/objects-symbolic/linux/elf_debuglink/gen/elf_with_debuglink, 18",
    })
    void areRefusedOrReadInPartAsElf(String path, long seed) throws Exception {
        byte[] good = Files.readAllBytes(SharedData.at(path));
        List<Long> addresses = addresses(ObjectReader.open(SharedData.at(path)), 3);
        Mutations.of(good, seed, count() / 2).forEach(bad -> use(bad, addresses));
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.at(path));
        for (long[] part : headers(object.elf(), good)) {
            Mutations.within(good, part[0], part[1], seed, count() / 4).forEach(bad -> use(bad, addresses));
        }
    }

    /// The file header, and what describes the sections.
    private static List<long[]> headers(ElfFile elf, byte[] good) {
        long table = Bytes.of(good).cursorAt(40).i64();
        long size = 64L * elf.sections().size();
        return List.of(new long[] {0, 64}, new long[] {table, Math.min(good.length, table + size)});
    }

    @ParameterizedTest
    @CsvSource({
        "crashes/open/crashes-local/c-gcc-O2-dwarf2/app, 21",
        "crashes/open/crashes-local/c-clang19-O2-dwarf4/app, 22",
        "crashes/open/crashes-local/c-gcc-O0-dwarf5/app, 23",
        "crashes/open/crashes-local/cpp-gcc-O2-dwarf5/app, 24",
        "crashes/common/llvm-debuginfo-tests/Inputs/llvm-symbolizer-tu.elf-x86-64, 25",
    })
    void areReadInPartAsDwarf(String path, long seed) throws Exception {
        byte[] good = Files.readAllBytes(SharedData.at(path));
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.at(path));
        List<Long> addresses = addresses(object, 8);
        List<ElfSection> sections = object.elf().sections().stream()
                .filter(s -> s.name().startsWith(".debug_") && s.size() > 0)
                .toList();
        for (ElfSection section : sections) {
            long end = section.offset() + section.size();
            Mutations.within(good, section.offset(), end, seed + section.offset(), count() / sections.size() + 1)
                    .forEach(bad -> use(bad, addresses));
        }
    }

    @Test
    void areReadInPartAsBreakpad() throws Exception {
        Path file = SharedData.object("linux/crash.sym");
        String whole = Files.readString(file);
        // Some functions, all public symbols and unwind records: the more of them, the slower is each.
        byte[] good = whole.lines()
                .filter(l ->
                        l.hashCode() % 16 == 0 || !Character.isLetterOrDigit(l.charAt(0)) || l.startsWith("MODULE"))
                .collect(java.util.stream.Collectors.joining("\n"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<Long> addresses = addresses(ObjectReader.open(file), 20);
        Mutations.of(good, 17, count() * INPUTS).forEach(bad -> use(bad, addresses));
    }

    @ParameterizedTest
    @CsvSource({"linux/crash, 31", "linux/arm64/cfi_test, 32"})
    void areReadInPartAsUnwindInformation(String path, long seed) throws Exception {
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.object(path));
        Bytes section = object.elf().section(".eh_frame").orElseThrow();
        byte[] good = section.toArray(0, section.size());
        Mutations.of(good, seed, count() * INPUTS / 2).forEach(bad -> {
            rows(FrameTable.exceptionFrame(Bytes.of(bad), 0x1000, object.architecture()));
            rows(FrameTable.debugFrame(Bytes.of(bad), object.architecture()));
        });
    }

    private static int count() {
        return Math.max(4, Mutations.count(1500) / INPUTS);
    }

    private static List<Long> addresses(ObjectFile object, int limit) {
        return object.symbols().list().stream()
                .map(s -> s.address() + 2)
                .limit(limit)
                .toList();
    }

    private static void use(byte[] bad, List<Long> addresses) {
        try {
            ObjectFile object = ObjectReader.open(Path.of("damaged"), Bytes.of(bad));
            Symbolizer symbolizer = Symbolizer.open(object, new DebugFinder(List.of()), List.of());
            for (long address : addresses) {
                assertThat(symbolizer.lookup(address))
                        .extracting(SourceFrame::symbol)
                        .doesNotContainNull();
            }
            switch (object) {
                case ElfObject elf -> {
                    elf.elf()
                            .section(".eh_frame")
                            .ifPresent(f -> rows(FrameTable.exceptionFrame(f, 0, elf.architecture())));
                    elf.elf().debugLink();
                    elf.elf().alternateLink();
                }
                case BreakpadObject sym ->
                    addresses.forEach(a -> BreakpadFrames.find(sym.file().stackRecords(a), a));
            }
            assertThat(object.debugId()).isNotNull();
            assertThat(object.kind()).isNotNull();
            assertThat(symbolizer.problems()).isNotNull();
        } catch (UnreadableObjectException e) {
            assertThat(e).hasMessageStartingWith("damaged is ");
        }
    }

    private static void rows(FrameTable table) {
        for (int i = 0; i < table.size(); i++) {
            table.rows(i);
        }
    }
}
