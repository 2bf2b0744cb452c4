package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.breakpad.BreakpadFile;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
        Mutations.of(good, seed, count() / 2, bad -> use(bad, addresses));
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.at(path));
        for (long[] part : headers(object.elf(), good)) {
            Mutations.within(good, part[0], part[1], seed, count() / 4, bad -> use(bad, addresses));
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
            int share = count() / sections.size() + 1;
            Mutations.within(good, section.offset(), end, seed + section.offset(), share, bad -> use(bad, addresses));
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
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        List<Long> addresses = addresses(ObjectReader.open(file), 20);
        Mutations.of(good, 17, count() * INPUTS, bad -> use(bad, addresses));
    }

    @ParameterizedTest
    @CsvSource({"linux/crash, 31", "linux/arm64/cfi_test, 32"})
    void areReadInPartAsUnwindInformation(String path, long seed) throws Exception {
        ElfObject object = (ElfObject) ObjectReader.open(SharedData.object(path));
        Bytes section = object.elf().section(".eh_frame").orElseThrow();
        byte[] good = section.toArray(0, section.size());
        Mutations.of(good, seed, count() * INPUTS / 2, bad -> {
            rows(FrameTable.exceptionFrame(Bytes.of(bad), 0x1000, object.architecture()));
            rows(FrameTable.debugFrame(Bytes.of(bad), object.architecture()));
        });
    }

    @Test
    void areReadInPartAsStackRecords() {
        byte[] good = """
                MODULE windows x86 5A9832E5287241C1838ED98914E9B7FF1 a.pdb
                STACK WIN 4 1000 20 1 0 8 4 10 0 1 $T0 $ebp = $eip $T0 4 + ^ = $ebp $T0 ^ = $esp $T0 8 + =
                STACK WIN 0 2000 20 1 0 8 4 10 0 0 1
                STACK CFI INIT 3000 40 .cfa: $esp 4 + .ra: .cfa 4 - ^
                STACK CFI 3001 .cfa: $esp 8 + $ebp: .cfa 8 - ^
                STACK CFI 3003 .cfa: $ebp 8 +
                """.getBytes(StandardCharsets.UTF_8);
        int start = new String(good, StandardCharsets.UTF_8).indexOf("STACK");
        Mutations.within(good, start, good.length, 19, count() * INPUTS, bad -> {
            BreakpadFile file = BreakpadFile.read(Bytes.of(bad));
            for (long at : new long[] {0x1001, 0x2001, 0x3002, 0x3010}) {
                List<String> records = file.stackRecords(at);
                assertThat(BreakpadFrames.rows(records)).doesNotContainNull();
                assertThat(BreakpadFrames.find(records, at)).isNotNull();
            }
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
