package dev.faultline.symbol.dwarf;

/// The kept attributes of the entry that was read last; used again for each entry, so that reading makes no objects.
final class Entry {
    private final long[] values = new long[Slot.COUNT];
    private final int[] forms = new int[Slot.COUNT];
    private int present;

    void clear() {
        present = 0;
    }

    void set(int slot, int form, long value) {
        present |= 1 << slot;
        forms[slot] = form;
        values[slot] = value;
    }

    boolean has(int slot) {
        return (present & 1 << slot) != 0;
    }

    int form(int slot) {
        return has(slot) ? forms[slot] : 0;
    }

    /// The value; 0 where the attribute is absent.
    long value(int slot) {
        return has(slot) ? values[slot] : 0;
    }

    /// The value as a line, column or index; 0 where it is absent or makes no sense.
    int number(int slot) {
        long value = value(slot);
        return value < 0 || value > Integer.MAX_VALUE ? 0 : (int) value;
    }

    /// Whether it says where its code is.
    boolean hasCode() {
        return (present & (1 << Slot.LOW | 1 << Slot.RANGES)) != 0;
    }
}
