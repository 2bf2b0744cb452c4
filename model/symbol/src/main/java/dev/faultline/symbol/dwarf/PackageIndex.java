package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The index of a package of split units: which part of each section belongs to a unit (DWARF 5, section 7.3.5; version
/// 2 is GNU's for DWARF 4, with other numbers for the sections).
final class PackageIndex {
    static final int INFO = 1;
    static final int ABBREVIATIONS = 3;
    static final int STRING_OFFSETS = 6;
    static final int RANGE_LISTS = 8;
    private static final long COUNT_LIMIT = 1 << 24;

    private final Map<Long, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Bytes index;
    private int columnCount;
    private long offsets;
    private long sizes;

    PackageIndex(Bytes index) {
        this.index = index;
        if (index.size() >= 16) {
            read(index.cursor());
        }
    }

    private void read(Cursor in) {
        // Version 2 has 32 bits, version 5 has 16 and padding: the low half tells in little-endian files; big-endian
        // ones show it in the high half.
        int first = in.u16();
        int second = in.u16();
        int version = first == 0 ? second : first;
        columnCount = in.i32();
        long unitCount = in.u32();
        long slotCount = in.u32();
        boolean known = version == 2 || version == 5;
        boolean sensible = columnCount >= 0 && columnCount <= 16 && slotCount <= COUNT_LIMIT && unitCount <= slotCount;
        if (!known || !sensible) {
            throw new MalformedDataException("An index of split units of version " + version + ", or damaged", 0);
        }
        readRows(in, (int) unitCount, (int) slotCount);
    }

    private void readRows(Cursor in, int unitCount, int slotCount) {
        if (slotCount * 12L > in.remaining()) {
            throw new MalformedDataException("An index of split units with " + slotCount + " slots is cut", 0);
        }
        long[] ids = new long[slotCount];
        for (int i = 0; i < slotCount; i++) {
            ids[i] = in.i64();
        }
        for (int i = 0; i < slotCount; i++) {
            int row = in.i32();
            if (row > 0 && row <= unitCount) {
                rows.put(ids[i], row - 1);
            }
        }
        for (int i = 0; i < columnCount; i++) {
            columns.put(in.i32(), i);
        }
        offsets = in.position();
        sizes = offsets + (long) unitCount * columnCount * 4;
    }

    boolean has(long id) {
        return rows.containsKey(id);
    }

    /// The part of a section that belongs to a unit; null where it has none.
    @Nullable
    Bytes part(long id, int section, Bytes whole) {
        Integer row = rows.get(id);
        Integer column = columns.get(section);
        if (row == null || column == null) {
            return null;
        }
        long place = ((long) row * columnCount + column) * 4;
        long offset = index.cursorAt(offsets + place).u32();
        return whole.slice(offset, index.cursorAt(sizes + place).u32());
    }
}
