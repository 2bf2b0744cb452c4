package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.SymbolTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads symbol tables (gABI 4.3, chapter 4 "Symbol Table"): functions, and names without a type that stand in code,
/// as assembly gives them.
final class ElfSymbols {
    private static final int NO_TYPE = 0;
    private static final int FUNCTION = 2;
    private static final int INDIRECT_FUNCTION = 10;
    private static final int ARM_MACHINE = 40;

    private final ElfFile elf;
    private final SymbolTable.Builder builder = new SymbolTable.Builder();
    private final List<Bytes> strings = new ArrayList<>();
    private long[] names = new long[1024];
    private int count;

    ElfSymbols(ElfFile elf) {
        this.elf = elf;
    }

    SymbolTable read() {
        addAll(elf);
        elf.miniDebug().ifPresent(this::addAll);
        List<Bytes> tables = List.copyOf(strings);
        long[] places = names;
        return builder.build(i -> name(tables.get((int) (places[i] >>> 32)), places[i] & 0xffffffffL));
    }

    private static String name(Bytes table, long place) {
        return place < table.size() ? table.string(place) : "";
    }

    private void addAll(ElfFile file) {
        for (ElfSection section : file.sections()) {
            if ((section.type() == ElfSection.SYMTAB || section.type() == ElfSection.DYNSYM) && section.hasContent()) {
                try {
                    add(file, section);
                } catch (MalformedDataException e) {
                    elf.note("Symbols in " + section.name() + ": " + e.getMessage());
                }
            }
        }
    }

    private void add(ElfFile file, ElfSection section) {
        List<ElfSection> sections = file.sections();
        int link = section.link();
        Bytes table = link > 0 && link < sections.size()
                ? file.raw(sections.get(link))
                : file.file().clip(0, 0);
        strings.add(table);
        Cursor in = file.raw(section).cursor();
        int entry = file.isWide() ? 24 : 16;
        while (in.remaining() >= entry) {
            if (file.isWide()) {
                int name = in.i32();
                int info = in.u8();
                in.skip(1);
                int index = in.u16();
                long address = in.i64();
                add(file, name, info, index, address, in.i64());
            } else {
                int name = in.i32();
                long address = in.u32();
                long size = in.u32();
                int info = in.u8();
                in.skip(1);
                add(file, name, info, in.u16(), address, size);
            }
        }
    }

    private void add(ElfFile file, int name, int info, int index, long address, long size) {
        int type = info & 0xf;
        long place = Integer.toUnsignedLong(name);
        boolean real = index != 0 && (address != 0 || size != 0);
        if (!real || !isWanted(file, type, index, place)) {
            return;
        }
        // Bit 0 of an ARM function tells Thumb code, it is not part of the address (AAELF32, 5.5.3).
        long start = file.machine() == ARM_MACHINE && type != NO_TYPE ? address & ~1L : address;
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
        }
        names[count] = (long) (strings.size() - 1) << 32 | place;
        builder.add(start, size, type == NO_TYPE ? 0 : 1, count);
        count++;
    }

    private boolean isWanted(ElfFile file, int type, int index, long place) {
        Bytes table = strings.getLast();
        if (place == 0 || place >= table.size()) {
            return false;
        }
        return switch (type) {
            case FUNCTION, INDIRECT_FUNCTION -> true;
            case NO_TYPE -> inCode(file, index) && !isMark(table, place);
            default -> false;
        };
    }

    private static boolean inCode(ElfFile file, int index) {
        return index < file.sections().size() && file.sections().get(index).isCode();
    }

    /// Mapping symbols of ARM and RISC-V: `$a`, `$t`, `$x`, `$d`.
    private static boolean isMark(Bytes table, long place) {
        return table.u8(place) == '$' || table.startsWith(place, '.', 'L');
    }
}
