package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.nio.ByteOrder;

/// The ELF header (gABI 4.3, chapter 4 "ELF Header").
///
/// @param wide whether this is the 64-bit form
/// @param type ET_REL 1, ET_EXEC 2, ET_DYN 3, ET_CORE 4
/// @param machine EM_*
record ElfHeader(
        boolean wide,
        ByteOrder order,
        int type,
        int machine,
        long programOffset,
        int programSize,
        int programCount,
        long sectionOffset,
        int sectionSize,
        int sectionCount,
        int nameIndex) {

    static final int RELOCATABLE = 1;

    static boolean isElf(Bytes file) {
        return file.startsWith(0, 0x7f, 'E', 'L', 'F');
    }

    static ElfHeader read(Bytes file) {
        int width = file.u8(4);
        int data = file.u8(5);
        if (width < 1 || width > 2 || data < 1 || data > 2) {
            throw new MalformedDataException("Not a known class or byte order of ELF", 4);
        }
        boolean wide = width == 2;
        ByteOrder order = data == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        Cursor in = file.in(order).cursorAt(16);
        int type = in.u16();
        int machine = in.u16();
        in.skip(4);
        address(in, wide);
        long programOffset = address(in, wide);
        long sectionOffset = address(in, wide);
        in.skip(6);
        int programSize = in.u16();
        int programCount = in.u16();
        int sectionSize = in.u16();
        int sectionCount = in.u16();
        int nameIndex = in.u16();
        return new ElfHeader(
                wide,
                order,
                type,
                machine,
                programOffset,
                programSize,
                programCount,
                sectionOffset,
                sectionSize,
                sectionCount,
                nameIndex);
    }

    static long address(Cursor in, boolean wide) {
        return wide ? in.i64() : in.u32();
    }
}
