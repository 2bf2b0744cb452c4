package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.SymbolTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads symbol tables (gABI 4.3, chapter 4 "Symbol Table"): functions, and names without a type that stand in code,
/// as assembly gives them.
final class ElfSymbols {
    private static final int NO_TYPE = 0;
    private static final int FUNCTION = 2;
    private static final int FILE = 4;
    private static final int INDIRECT_FUNCTION = 10;
    private static final int LOCAL = 0;
    private static final int ARM_MACHINE = 40;

    private final ElfFile elf;
    private final SymbolTable.Builder builder = new SymbolTable.Builder();
    private final List<Bytes> strings = new ArrayList<>();
    private long[] names = new long[1024];
    private long[] files = new long[1024];
    private long file;
    private int count;

    ElfSymbols(ElfFile elf) {
        this.elf = elf;
    }

    SymbolTable read() {
        addAll(elf);
        elf.miniDebug().ifPresent(this::addAll);
        List<Bytes> tables = List.copyOf(strings);
        long[] places = names;
        long[] filePlaces = files;
        return builder.build(new SymbolTable.Texts() {
            @Override
            public String name(int index) {
                return text(tables, places[index]);
            }

            @Override
            public @Nullable String file(int index) {
                String name = text(tables, filePlaces[index]);
                return name.isEmpty() ? null : name;
            }
        });
    }

    /// @param key the number of a table of strings, and below it the place there
    private static String text(List<Bytes> tables, long key) {
        Bytes table = tables.get((int) (key >>> 32));
        long place = key & 0xffffffffL;
        return place != 0 && place < table.size() ? table.string(place) : "";
    }

    private void addAll(ElfFile file) {
        addFirst(file, ElfSection.SYMTAB);
        addFirst(file, ElfSection.DYNSYM);
    }

    /// A file has one table of each kind at most (gABI 4.3, "Sections").
    private void addFirst(ElfFile file, int type) {
        Optional<ElfSection> table = file.sections().stream()
                .filter(s -> s.type() == type && s.hasContent())
                .findFirst();
        try {
            table.ifPresent(section -> add(file, section));
        } catch (MalformedDataException e) {
            elf.note("A table of symbols: " + e.getMessage());
        }
    }

    private void add(ElfFile file, ElfSection section) {
        List<ElfSection> sections = file.sections();
        int link = section.link();
        Bytes table = link > 0 && link < sections.size()
                ? file.raw(sections.get(link))
                : file.file().clip(0, 0);
        strings.add(table);
        this.file = 0;
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

    private void add(ElfFile elf, int name, int info, int index, long address, long size) {
        int type = info & 0xf;
        long place = Integer.toUnsignedLong(name);
        long key = (long) (strings.size() - 1) << 32 | place;
        if (type == FILE) {
            this.file = key;
        }
        if (index == 0 || !isWanted(elf, type, index, place)) {
            return;
        }
        // Bit 0 of an ARM function tells Thumb code, it is not part of the address (AAELF32, 5.5.3).
        long start = elf.machine() == ARM_MACHINE && type != NO_TYPE ? address & ~1L : address;
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            files = Arrays.copyOf(files, count * 2);
        }
        names[count] = key;
        // The symbols of a file follow it, as far as they are local (gABI 4.3, "STT_FILE").
        files[count] = info >>> 4 == LOCAL ? this.file : 0;
        long placed = start + elf.layout().place(index);
        builder.add(placed, size, rest(elf, index, start), type == NO_TYPE ? 0 : 1, count);
        count++;
    }

    /// How much of its section follows an address; -1: unknown.
    private static long rest(ElfFile elf, int index, long address) {
        List<ElfSection> sections = elf.sections();
        if (index >= sections.size() || !sections.get(index).covers(address)) {
            return -1;
        }
        return sections.get(index).size() - (address - sections.get(index).address());
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
