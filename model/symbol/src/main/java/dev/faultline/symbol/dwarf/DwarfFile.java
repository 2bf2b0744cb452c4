package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The units of one file (or of one split unit's file). Safe from many threads.
final class DwarfFile {
    private final SectionSet sections;
    private final List<UnitHeader> headers;
    private final List<UnitHeader> typeHeaders;
    private final AtomicReferenceArray<@Nullable Unit> units;
    private final Map<AbbreviationKey, Abbreviations> abbreviations = new ConcurrentHashMap<>();
    private final Supplier<@Nullable DwarfFile> alternate;
    private final @Nullable Unit skeleton;
    private final Problems problems;
    private @Nullable Map<Long, UnitHeader> types;

    private record AbbreviationKey(long offset, UnitFormat format) {}

    DwarfFile(
            SectionSet sections, Supplier<@Nullable DwarfFile> alternate, @Nullable Unit skeleton, Problems problems) {
        this.sections = sections;
        this.alternate = alternate;
        this.skeleton = skeleton;
        this.problems = problems;
        List<String> found = new ArrayList<>();
        this.headers = UnitHeader.all(sections.info(), false, found);
        this.typeHeaders = UnitHeader.all(sections.types(), true, found);
        this.units = new AtomicReferenceArray<>(headers.size());
        found.forEach(this::note);
    }

    SectionSet sections() {
        return sections;
    }

    int unitCount() {
        return headers.size();
    }

    void note(String problem) {
        problems.note(problem);
    }

    @Nullable
    DwarfFile alternate() {
        return alternate.get();
    }

    UnitHeader header(int index) {
        return headers.get(index);
    }

    /// A unit by its place; null where it cannot be read.
    @Nullable
    Unit unit(int index) {
        Unit unit = units.get(index);
        if (unit == null) {
            unit = open(headers.get(index));
            units.set(index, unit);
        }
        return unit;
    }

    private @Nullable Unit open(UnitHeader header) {
        try {
            return new Unit(this, header, skeleton);
        } catch (MalformedDataException e) {
            note("The unit at 0x" + Long.toHexString(header.offset()) + ": " + e.getMessage());
            return null;
        }
    }

    /// Forgets a unit, so that reading a whole file does not hold all of it.
    void release(int index) {
        units.set(index, null);
    }

    /// The place of the unit that an offset of the section lies in, -1 for none.
    int indexOf(long offset) {
        int low = 0;
        int high = headers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            UnitHeader header = headers.get(middle);
            if (offset < header.offset()) {
                high = middle - 1;
            } else if (offset >= header.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    @Nullable
    Unit unitAt(long offset) {
        int index = indexOf(offset);
        return index < 0 ? null : unit(index);
    }

    /// The type unit of a signature.
    synchronized @Nullable Unit typeUnit(long signature) {
        Map<Long, UnitHeader> map = types;
        if (map == null) {
            map = new HashMap<>();
            for (UnitHeader header : typeHeaders) {
                map.put(header.id(), header);
            }
            for (UnitHeader header : headers) {
                if (header.isType()) {
                    map.put(header.id(), header);
                }
            }
            types = map;
        }
        UnitHeader header = map.get(signature);
        return header == null ? null : open(header);
    }

    /// The section that a unit lies in.
    Bytes bytes(UnitHeader header) {
        boolean old = header.isType() && header.format().version() < 5;
        return old ? sections.types() : sections.info();
    }

    Abbreviations abbreviations(UnitHeader header) {
        AbbreviationKey key = new AbbreviationKey(header.abbreviations(), header.format());
        Abbreviations table = abbreviations.get(key);
        if (table == null) {
            table = Abbreviations.read(sections.abbreviations(), header.abbreviations(), header.format());
            abbreviations.put(key, table);
        }
        return table;
    }
}
