package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.FunctionName;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One unit of debug information: its header, and what its first entry says for all others. Safe from many threads.
final class Unit {
    private final DwarfFile file;
    private final UnitHeader header;
    private final Abbreviations abbreviations;
    private final @Nullable Unit skeleton;
    private final Map<Long, FunctionName> names = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable EntryReader> spare = new AtomicReference<>();

    private final long low;
    private final long lines;
    private final @Nullable String folder;
    private final long stringsBase;
    private final long addressBase;
    private final long rangesBase;
    private final long gnuRangesBase;
    private final @Nullable String splitName;
    private final long splitId;
    private final long[] ranges;

    Unit(DwarfFile file, UnitHeader header, @Nullable Unit skeleton) {
        this.file = file;
        this.header = header;
        this.skeleton = skeleton;
        this.abbreviations = file.abbreviations(header);
        EntryReader reader = reader();
        boolean whole = reader.readAt(header.firstEntry()) != null;
        Entry root = reader.entry;
        boolean five = header.format().version() >= 5;
        long afterHeader = header.format().offsetSize() == 8 ? 16 : 8;
        stringsBase = root.has(Slot.STRINGS_BASE) ? root.value(Slot.STRINGS_BASE) : five ? afterHeader : 0;
        addressBase = skeleton != null ? skeleton.addressBase : addressBase(root, five ? afterHeader : 0);
        rangesBase = root.has(Slot.RANGES_BASE) ? root.value(Slot.RANGES_BASE) : afterHeader + 4;
        gnuRangesBase = root.value(Slot.GNU_RANGES_BASE);
        lines = root.has(Slot.LINES) ? root.value(Slot.LINES) : -1;
        low = whole ? lowOf(root) : 0;
        folder = string(root, Slot.FOLDER);
        splitName = string(root, Slot.SPLIT_NAME);
        splitId = five ? header.id() : root.value(Slot.SPLIT_ID);
        // A unit that begins nowhere and has no list of ranges covers nothing (DWARF 5, section 3.1.1).
        ranges = whole ? rangesOf(root) : new long[0];
    }

    private static long addressBase(Entry root, long otherwise) {
        return root.has(Slot.ADDRESS_BASE) ? root.value(Slot.ADDRESS_BASE) : otherwise;
    }

    private long lowOf(Entry root) {
        if (!root.has(Slot.LOW)) {
            return skeleton != null ? skeleton.low : 0;
        }
        return address(root.form(Slot.LOW), root.value(Slot.LOW));
    }

    private long[] rangesOf(Entry root) {
        try {
            return new Ranges(this).read(root).toArray();
        } catch (MalformedDataException e) {
            file.note("Ranges of the unit at 0x" + Long.toHexString(header.offset()) + ": " + e.getMessage());
            return new long[0];
        }
    }

    DwarfFile file() {
        return file;
    }

    UnitHeader header() {
        return header;
    }

    UnitFormat format() {
        return header.format();
    }

    SectionSet sections() {
        return file.sections();
    }

    /// The ranges that the first entry declares: starts and ends in turn.
    long[] ranges() {
        return ranges;
    }

    long low() {
        return low;
    }

    /// Where its line program is, -1: nowhere.
    long lines() {
        return lines;
    }

    /// Where the compiler ran.
    @Nullable
    String folder() {
        return folder;
    }

    /// The file with the rest of a split unit.
    @Nullable
    String splitName() {
        return skeleton == null ? splitName : null;
    }

    long splitId() {
        return splitId;
    }

    Map<Long, FunctionName> names() {
        return names;
    }

    /// A reader for walking the unit from its first entry on.
    EntryReader walker() {
        Bytes section = file.bytes(header);
        return new EntryReader(section.cursor(header.firstEntry(), header.end()), abbreviations, header);
    }

    /// A reader for single entries that somebody gave back, else a new one.
    EntryReader borrow() {
        EntryReader given = spare.getAndSet(null);
        return given == null ? reader() : given;
    }

    /// Takes back a reader, for who comes next.
    void giveBack(EntryReader reader) {
        spare.set(reader);
    }

    /// A reader for single entries.
    EntryReader reader() {
        return new EntryReader(file.bytes(header).cursorAt(header.firstEntry()), abbreviations, header);
    }

    static boolean isAddress(int form) {
        return switch (form) {
            case Form.ADDR, Form.ADDRX, Form.ADDRX1, Form.ADDRX2, Form.ADDRX3, Form.ADDRX4, Form.GNU_ADDR_INDEX -> true;
            default -> false;
        };
    }

    /// The address that a value of an address form means.
    long address(int form, long value) {
        return form == Form.ADDR || !isAddress(form) ? value : indexedAddress(value);
    }

    long indexedAddress(long index) {
        int size = format().addressSize();
        return sections().addresses().cursorAt(place(addressBase, index, size)).unsigned(size);
    }

    /// What version 4's ranges of a split unit count from.
    long splitRangesBase() {
        return skeleton == null ? 0 : skeleton.gnuRangesBase;
    }

    long rangeListOffset(long index) {
        int size = format().offsetSize();
        return rangesBase
                + sections()
                        .rangeLists()
                        .cursorAt(place(rangesBase, index, size))
                        .unsigned(size);
    }

    private static long place(long base, long index, int size) {
        if (index < 0 || index > Integer.MAX_VALUE) {
            throw new MalformedDataException("An index of " + Long.toUnsignedString(index), base);
        }
        return base + index * size;
    }

    /// A string attribute of an entry of this unit; null where it is absent or cannot be read.
    @Nullable
    String string(Entry entry, int slot) {
        try {
            return entry.has(slot) ? string(entry.form(slot), entry.value(slot)) : null;
        } catch (MalformedDataException e) {
            return null;
        }
    }

    private @Nullable String string(int form, long value) {
        return switch (form) {
            case Form.STRING -> file.bytes(header).string(value);
            case Form.STRP -> sections().strings().string(value);
            case Form.LINE_STRP -> sections().lineStrings().string(value);
            case Form.STRX, Form.STRX1, Form.STRX2, Form.STRX3, Form.STRX4, Form.GNU_STR_INDEX ->
                sections().strings().string(stringOffset(value));
            case Form.STRP_SUP, Form.GNU_STRP_ALT -> {
                DwarfFile alternate = file.alternate();
                yield alternate == null ? null : alternate.sections().strings().string(value);
            }
            default -> null;
        };
    }

    private long stringOffset(long index) {
        int size = format().offsetSize();
        return sections()
                .stringOffsets()
                .cursorAt(place(stringsBase, index, size))
                .unsigned(size);
    }
}
