package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.Arrays;

/// Reads where the code of an entry is: low and high address, or a list of ranges (DWARF 5, sections 2.17 and 7.25;
/// before 5 `.debug_ranges`). Used again for each entry.
final class Ranges {
    private static final int LIMIT = 1 << 20;

    private final Unit unit;
    private long[] pairs = new long[16];
    private int count;

    Ranges(Unit unit) {
        this.unit = unit;
    }

    /// How many numbers [#at] has: two for each range.
    int count() {
        return count;
    }

    /// Starts and ends in turn.
    long at(int index) {
        return pairs[index];
    }

    long[] toArray() {
        return Arrays.copyOf(pairs, count);
    }

    boolean contains(long address) {
        for (int i = 0; i < count; i += 2) {
            if (Long.compareUnsigned(address, pairs[i]) >= 0 && Long.compareUnsigned(address, pairs[i + 1]) < 0) {
                return true;
            }
        }
        return false;
    }

    /// Reads the ranges of an entry; those of code that the linker left out are dropped.
    Ranges read(Entry entry) {
        count = 0;
        if (entry.has(Slot.RANGES)) {
            readList(entry.form(Slot.RANGES), entry.value(Slot.RANGES));
        } else if (entry.has(Slot.LOW) && entry.has(Slot.HIGH)) {
            long low = unit.address(entry.form(Slot.LOW), entry.value(Slot.LOW));
            long high = Unit.isAddress(entry.form(Slot.HIGH))
                    ? unit.address(entry.form(Slot.HIGH), entry.value(Slot.HIGH))
                    : low + entry.value(Slot.HIGH);
            add(low, high);
        }
        return this;
    }

    private void add(long start, long end) {
        if (Long.compareUnsigned(start, end) >= 0 || !unit.sections().isReal(start)) {
            return;
        }
        if (count + 2 > pairs.length) {
            if (count > LIMIT) {
                throw new MalformedDataException("Too many ranges", count);
            }
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = start;
        pairs[count++] = end;
    }

    private void readList(int form, long value) {
        if (unit.format().version() >= 5) {
            readLists(form, value);
        } else {
            readPairs(value + unit.splitRangesBase());
        }
    }

    private void readPairs(long offset) {
        int size = unit.format().addressSize();
        long highest = size == 8 ? -1L : (1L << (size * 8)) - 1;
        Cursor in = unit.sections().ranges().cursorAt(offset);
        long base = unit.low();
        while (in.remaining() >= 2L * size) {
            long start = in.unsigned(size);
            long end = in.unsigned(size);
            if (start == highest) {
                base = end;
            } else if (start == 0 && end == 0) {
                return;
            } else {
                add(base + start, base + end);
            }
        }
    }

    private void readLists(int form, long value) {
        long offset = form == Form.RNGLISTX ? unit.rangeListOffset(value) : value;
        Cursor in = unit.sections().rangeLists().cursorAt(offset);
        int size = unit.format().addressSize();
        long base = unit.low();
        while (in.hasRemaining()) {
            int kind = in.u8();
            switch (kind) {
                case 0 -> {
                    return;
                }
                case 1 -> base = unit.indexedAddress(in.uleb());
                case 2 -> add(unit.indexedAddress(in.uleb()), unit.indexedAddress(in.uleb()));
                case 3 -> {
                    long start = unit.indexedAddress(in.uleb());
                    add(start, start + in.uleb());
                }
                case 4 -> add(base + in.uleb(), base + in.uleb());
                case 5 -> base = in.unsigned(size);
                case 6 -> add(in.unsigned(size), in.unsigned(size));
                case 7 -> {
                    long start = in.unsigned(size);
                    add(start, start + in.uleb());
                }
                default -> throw new MalformedDataException("Unknown kind of range " + kind, in.position());
            }
        }
    }
}
