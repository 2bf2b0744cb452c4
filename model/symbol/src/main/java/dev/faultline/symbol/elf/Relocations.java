package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/// Applies the absolute relocations of an object file that is not linked yet to a section of debug information
/// (gABI 4.3, chapter 4 "Relocation"; processor supplements for the types). Addresses are then those in the sections.
final class Relocations {
    private static final int SIZE_LIMIT = 1 << 28;

    private final ElfFile elf;
    private final ElfSection relocations;

    Relocations(ElfFile elf, ElfSection relocations) {
        this.elf = elf;
        this.relocations = relocations;
    }

    Bytes apply(Bytes section) {
        int symbolIndex = relocations.link();
        boolean linked = symbolIndex > 0 && symbolIndex < elf.sections().size();
        if (section.size() > SIZE_LIMIT || !linked) {
            return section;
        }
        ByteBuffer target = ByteBuffer.wrap(section.toArray(0, section.size())).order(section.order());
        Bytes symbols = elf.raw(elf.sections().get(symbolIndex));
        boolean addends = relocations.type() == ElfSection.RELA;
        Cursor in = elf.raw(relocations).cursor();
        int entry = (elf.isWide() ? 8 : 4) * (addends ? 3 : 2);
        while (in.remaining() >= entry) {
            long offset = ElfHeader.address(in, elf.isWide());
            long info = ElfHeader.address(in, elf.isWide());
            long addend = addends ? addend(in) : 0;
            long symbol = info >>> (elf.isWide() ? 32 : 8);
            put(target, offset, sizeOf(type(info)), symbolValue(symbols, symbol) + addend, !addends);
        }
        return new Bytes(MemorySegment.ofBuffer(target), section.order());
    }

    private int type(long info) {
        return elf.isWide() ? (int) info : (int) info & 0xff;
    }

    private long addend(Cursor in) {
        return elf.isWide() ? in.i64() : in.i32();
    }

    private static void put(ByteBuffer target, long offset, int size, long value, boolean inPlace) {
        if (size == 0 || offset < 0 || offset > target.capacity() - size) {
            return;
        }
        int at = (int) offset;
        if (size == 8) {
            target.putLong(at, value + (inPlace ? target.getLong(at) : 0));
        } else {
            target.putInt(at, (int) value + (inPlace ? target.getInt(at) : 0));
        }
    }

    private long symbolValue(Bytes symbols, long index) {
        long at = index * (elf.isWide() ? 24 : 16) + (elf.isWide() ? 8 : 4);
        if (index < 0 || at + 12 > symbols.size()) {
            return 0;
        }
        int section = symbols.cursorAt(at + (elf.isWide() ? -2 : 10)).u16();
        return ElfHeader.address(symbols.cursorAt(at), elf.isWide())
                + elf.layout().place(section);
    }

    /// Bytes that an absolute relocation fills in; 0 for all others.
    private int sizeOf(int type) {
        return switch (elf.machine()) {
            case 3 -> type == 1 ? 4 : 0; // R_386_32
            case 40 -> type == 2 ? 4 : 0; // R_ARM_ABS32
            case 62 -> type == 1 ? 8 : type == 10 || type == 11 ? 4 : 0; // R_X86_64_64, _32, _32S
            case 183 -> type == 257 ? 8 : type == 258 ? 4 : 0; // R_AARCH64_ABS64, _ABS32
            case 243 -> type == 2 ? 8 : type == 1 ? 4 : 0; // R_RISCV_64, _32
            case 20 -> type == 1 ? 4 : 0; // R_PPC_ADDR32
            case 21 -> type == 38 ? 8 : type == 1 ? 4 : 0; // R_PPC64_ADDR64, _ADDR32
            case 22 -> type == 22 ? 8 : type == 4 ? 4 : 0; // R_390_64, _32
            case 258 -> type == 2 ? 8 : type == 1 ? 4 : 0; // R_LARCH_64, _32
            default -> 0;
        };
    }
}
