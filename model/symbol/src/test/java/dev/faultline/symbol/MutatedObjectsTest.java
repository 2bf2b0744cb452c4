package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import dev.faultline.symbol.object.UnreadableObjectException;
import dev.faultline.symbol.unwind.FrameTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damaged files of each format: an answer or a clear refusal, no exception.
class MutatedObjectsTest {
    @ParameterizedTest
    @CsvSource({
        "crashes/open/crashes-local/c-gcc-O2-dwarf2/app, 11",
        "crashes/open/crashes-local/c-clang19-O2-dwarf4/app, 12",
        "crashes/open/crashes-local/c-gcc-O0-dwarf5/app, 13",
        "crashes/open/crashes-local/c-gcc-zstd/app, 14",
        "crashes/common/llvm-debuginfo-tests/Inputs/llvm-symbolizer-tu.elf-x86-64, 15",
        "crashes/common/llvm-debuginfo-tests/Inputs/dwarfdump-test-zlib.elf-x86-64, 16",
        "crashes/open/objects-symbolic/linux/crash.sym, 17",
    })
    void neverLeadToAnException(String path, long seed) throws Exception {
        Path file = SharedData.at(path);
        byte[] good = Files.readAllBytes(file);
        ObjectFile object = ObjectReader.open(file);
        List<Long> addresses = object.symbols().list().stream()
                .map(s -> s.address() + 2)
                .limit(20)
                .toList();
        int count = Mutations.count(420) / 7;
        Mutations.of(good, seed, count).forEach(bad -> use(bad, addresses));
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
            if (object instanceof ElfObject elf) {
                elf.elf().section(".eh_frame").ifPresent(frames -> {
                    FrameTable table = FrameTable.exceptionFrame(frames, 0, object.architecture());
                    for (int i = 0; i < table.size(); i++) {
                        table.rows(i);
                    }
                });
                elf.elf().debugLink();
                elf.elf().alternateLink();
            }
            assertThat(object.debugId()).isNotNull();
            assertThat(symbolizer.problems()).isNotNull();
        } catch (UnreadableObjectException e) {
            assertThat(e).hasMessageContaining("damaged");
        }
    }
}
