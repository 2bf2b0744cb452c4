package dev.faultline.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.code.SourceFrame;
import dev.faultline.symbol.elf.ElfSection;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ElfObject;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of more than 4 GB: its debug sections, symbols and section headers lie behind a hole.
class LargeFileTest {
    private static final long HOLE = (1L << 32) + (1 << 20);
    private static final int HEADER_SIZE = 64;
    private static final int SECTION_TABLE_PLACE = 40;
    private static final int SECTION_OFFSET_PLACE = 24;

    @TempDir
    Path folder;

    @Test
    void isReadLikeASmallOne() throws Exception {
        Path small = SharedData.at("crashes/open/crashes-local/cpp-gcc-O2-dwarf5/app");
        Path large = folder.resolve("large");
        stretch(small, large);
        assertThat(Files.size(large)).isGreaterThan(HOLE);
        ElfObject object = (ElfObject) ObjectReader.open(small);
        Symbolizer expected = Symbolizer.open(object, new DebugFinder(List.of()), List.of());
        Symbolizer ours = Symbolizer.open(ObjectReader.open(large), new DebugFinder(List.of()), List.of());
        object.symbols().list().forEach(symbol -> {
            List<SourceFrame> frames = ours.lookup(symbol.address());
            assertThat(frames).isEqualTo(expected.lookup(symbol.address()));
        });
        assertThat(ours.object().debugId()).isEqualTo(object.debugId());
        assertThat(ours.problems()).isEmpty();
    }

    /// The records of the second function lie behind the hole, which is one line without sense.
    @Test
    void isReadAsTextToo() throws Exception {
        Path large = folder.resolve("large.sym");
        byte[] head = """
                MODULE Linux x86_64 C0BCC3F19827FE653058404B2831D9E60 app
                FILE 0 a.c
                FUNC 1000 10 0 near
                1000 10 7 0
                """.getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\nFUNC 2000 10 0 far\n2000 10 8 0\nPUBLIC 3000 0 farther\n".getBytes(StandardCharsets.UTF_8);
        try (FileChannel out = FileChannel.open(
                large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(head), 0);
            out.write(ByteBuffer.wrap(tail), HOLE);
        }
        Symbolizer symbolizer = Symbolizer.open(large);
        assertThat(symbolizer.lookup(0x1004)).extracting(SourceFrame::line).containsExactly(7);
        assertThat(symbolizer.lookup(0x2004)).extracting(SourceFrame::line).containsExactly(8);
        assertThat(symbolizer.lookup(0x3004)).extracting(SourceFrame::symbol).containsExactly("farther");
    }

    private static void stretch(Path small, Path large) throws Exception {
        byte[] bytes = Files.readAllBytes(small);
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<ElfSection> sections =
                ((ElfObject) ObjectReader.open(small, Bytes.of(bytes))).elf().sections();
        long table = head.getLong(SECTION_TABLE_PLACE);
        for (int i = 0; i < sections.size(); i++) {
            String name = sections.get(i).name();
            if (name.startsWith(".debug_") || name.equals(".symtab") || name.equals(".strtab")) {
                int place = (int) table + i * HEADER_SIZE + SECTION_OFFSET_PLACE;
                head.putLong(place, sections.get(i).offset() + HOLE);
            }
        }
        head.putLong(SECTION_TABLE_PLACE, table + HOLE);
        try (FileChannel out = FileChannel.open(
                large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(bytes), 0);
            out.write(ByteBuffer.wrap(bytes), HOLE);
        }
    }
}
