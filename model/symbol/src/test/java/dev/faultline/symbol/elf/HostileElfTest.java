package dev.faultline.symbol.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Inflation;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Files that are small, but say of each of many headers that all of the file is its content.
class HostileElfTest {
    private static final int HEADER = 64;
    private static final int HEADERS = 100_000;
    private static final String NAMES = "\0.debug_info\0.symtab\0";

    @Test
    void tablesOfSymbolsOverAndOverAreReadOnce() {
        ElfFile elf = file(ElfSection.SYMTAB, ".symtab", 1);
        assertThat(elf.symbols().size()).isLessThan(HEADERS * 3);
    }

    @Test
    void notesOverAndOverAreSoonGivenUp() {
        ElfFile elf = file(ElfSection.NOTE, ".symtab", 1);
        assertThat(elf.buildId()).isEmpty();
    }

    @Test
    void sectionsOfOneNameBecomeNoLargerThanTheFile() {
        ElfFile elf = file(1, ".debug_info", 1);
        assertThat(elf.section(".debug_info").orElseThrow().size()).isLessThanOrEqualTo(1L << 28);
        assertThat(elf.problems()).anyMatch(p -> p.contains("together larger than the file"));
    }

    @Test
    void relocationsOverAndOverAreAppliedOnce() {
        ElfFile elf = file(ElfSection.RELA, ".debug_info", 1);
        assertThat(elf.section(".debug_info")).isPresent();
    }

    @Test
    void packedSymbolsThatBecomeTooManyAreGivenUp() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(packed, new LZMA2Options(0))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                out.write(zeros);
            }
        }
        assertThatThrownBy(() -> Inflation.xz(Bytes.of(packed.toByteArray())))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("128 MB");
    }

    @Test
    void moreHeadersThanTheFileHasAreLeftOut() {
        ElfFile elf = file(1, ".symtab", 4000);
        assertThat(elf.sections()).hasSizeLessThan(HEADERS);
        assertThat(elf.problems()).anyMatch(p -> p.contains("declared"));
    }

    /// An object file (gABI 4.3, chapter 4) whose sections are all alike, but for the first and the names.
    ///
    /// @param cut by how many times fewer headers there are than the file says
    private static ElfFile file(int type, String name, int cut) {
        int count = HEADERS / cut;
        ByteBuffer out =
                ByteBuffer.allocate(HEADER + HEADER * count + NAMES.length()).order(ByteOrder.LITTLE_ENDIAN);
        out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        out.putShort((short) 1).putShort((short) 62).putInt(1);
        out.putLong(0).putLong(0).putLong(HEADER);
        out.putInt(0).putShort((short) HEADER).putShort((short) 0).putShort((short) 0);
        out.putShort((short) HEADER).putShort((short) 0).putShort((short) 0xffff);
        section(out, 0, 0, 0, HEADERS, 1, 0);
        section(out, 0, 3, HEADER + HEADER * count, NAMES.length(), 0, 0);
        for (int i = 2; i < count; i++) {
            section(out, NAMES.indexOf(name), i == 2 ? 1 : type, 0, out.capacity(), 1, 2);
        }
        out.put(NAMES.getBytes(StandardCharsets.US_ASCII));
        return ElfFile.read(Bytes.of(out.array()));
    }

    private static void section(ByteBuffer out, int name, int type, long offset, long size, int link, int info) {
        out.putInt(name).putInt(type).putLong(0).putLong(0);
        out.putLong(offset).putLong(size).putInt(link).putInt(info);
        out.putLong(1).putLong(24);
    }
}
