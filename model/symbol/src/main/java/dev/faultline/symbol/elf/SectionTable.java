package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.ArrayList;
import java.util.List;

/// Reads the section headers with their names; a table that is cut gives what there is of it.
final class SectionTable {
    private static final int NAME_INDEX_ELSEWHERE = 0xffff;
    /// Compilers that give each function sections of its own make some hundred thousand.
    private static final int LIMIT = 1 << 20;

    private final Bytes file;
    private final ElfHeader header;
    private final List<String> problems;

    SectionTable(Bytes file, ElfHeader header, List<String> problems) {
        this.file = file;
        this.header = header;
        this.problems = problems;
    }

    List<ElfSection> read() {
        if (header.sectionOffset() == 0) {
            return List.of();
        }
        try {
            return named(headers());
        } catch (MalformedDataException e) {
            problems.add("Section headers: " + e.getMessage());
            return List.of();
        }
    }

    private List<ElfSection> headers() {
        int least = header.wide() ? 64 : 40;
        if (header.sectionSize() < least) {
            throw new MalformedDataException("Entries of " + header.sectionSize() + " bytes", header.sectionOffset());
        }
        List<ElfSection> sections = new ArrayList<>();
        ElfSection first = readOne(0);
        sections.add(first);
        // The first entry holds the count when it does not fit into the header (gABI, "e_shnum").
        long count = header.sectionCount() == 0 ? first.size() : header.sectionCount();
        long possible = (file.size() - header.sectionOffset()) / header.sectionSize();
        long taken = Math.min(LIMIT, Math.min(count, possible));
        if (Long.compareUnsigned(count, taken) > 0) {
            problems.add("Section headers: " + Long.toUnsignedString(count) + " declared, " + taken + " read");
        }
        for (int i = 1; i < taken; i++) {
            sections.add(readOne(i));
        }
        return sections;
    }

    private ElfSection readOne(int index) {
        Cursor in = file.cursorAt(header.sectionOffset() + (long) index * header.sectionSize());
        boolean wide = header.wide();
        int name = in.i32();
        int type = in.i32();
        long flags = ElfHeader.address(in, wide);
        long address = ElfHeader.address(in, wide);
        long offset = ElfHeader.address(in, wide);
        long size = ElfHeader.address(in, wide);
        int link = in.i32();
        int info = in.i32();
        ElfHeader.address(in, wide);
        long entrySize = ElfHeader.address(in, wide);
        String place = Integer.toUnsignedString(name);
        return new ElfSection(index, place, type, flags, address, offset, size, link, info, entrySize);
    }

    private List<ElfSection> named(List<ElfSection> raw) {
        int index = header.nameIndex() == NAME_INDEX_ELSEWHERE ? raw.getFirst().link() : header.nameIndex();
        Bytes names = index > 0 && index < raw.size()
                ? file.clip(raw.get(index).offset(), raw.get(index).size())
                : file.clip(0, 0);
        List<ElfSection> sections = new ArrayList<>(raw.size());
        for (ElfSection s : raw) {
            long place = Integer.toUnsignedLong(Integer.parseUnsignedInt(s.name()));
            String name = place < names.size() ? names.string(place) : "";
            sections.add(new ElfSection(
                    s.index(),
                    name,
                    s.type(),
                    s.flags(),
                    s.address(),
                    s.offset(),
                    s.size(),
                    s.link(),
                    s.info(),
                    s.entrySize()));
        }
        return List.copyOf(sections);
    }
}
