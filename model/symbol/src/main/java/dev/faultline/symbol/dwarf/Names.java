package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.FunctionName;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Finds what a function is called, over its abstract origin and its declaration (DWARF 5, sections 3.3.8 and 2.13.2).
/// The linker's name is preferred, wherever on the way it stands.
final class Names {
    private static final int HOPS = 16;

    private record Place(Unit unit, long offset) {}

    private @Nullable String linkage;
    private @Nullable String name;
    private int line;
    private final Deque<Place> open = new ArrayDeque<>(2);

    private Names() {}

    /// The name of the function whose entry was just read.
    static FunctionName of(Unit unit, Entry entry) {
        Place origin = reference(unit, entry, Slot.ORIGIN);
        if (origin != null && !entry.has(Slot.NAME) && !entry.has(Slot.LINKAGE_NAME)) {
            // Many calls share an origin: asked once, kept there.
            FunctionName known = origin.unit.names().get(origin.offset);
            if (known == null) {
                known = new Names().follow(origin);
                origin.unit.names().put(origin.offset, known);
            }
            return known;
        }
        Names names = new Names();
        names.take(unit, entry);
        return names.finish();
    }

    private FunctionName follow(Place first) {
        open.add(first);
        return finish();
    }

    private FunctionName finish() {
        for (int hop = 0; hop < HOPS && !open.isEmpty() && !(linkage != null && line != 0); hop++) {
            Place place = open.removeFirst();
            EntryReader reader = place.unit.borrow();
            try {
                if (reader.readAt(place.offset) != null) {
                    take(place.unit, reader.entry);
                }
            } catch (MalformedDataException e) {
                place.unit.file().note("The entry at 0x" + Long.toHexString(place.offset) + ": " + e.getMessage());
            }
            place.unit.giveBack(reader);
        }
        String symbol = linkage != null ? linkage : name;
        return symbol == null && line == 0
                ? FunctionName.UNKNOWN
                : new FunctionName(symbol == null ? "" : symbol, line);
    }

    private void take(Unit unit, Entry entry) {
        linkage = linkage == null ? unit.string(entry, Slot.LINKAGE_NAME) : linkage;
        // Not even looked at where the linker's name is there.
        name = linkage == null && name == null ? unit.string(entry, Slot.NAME) : name;
        line = line == 0 ? entry.number(Slot.DECL_LINE) : line;
        add(reference(unit, entry, Slot.ORIGIN));
        add(reference(unit, entry, Slot.SPECIFICATION));
    }

    private void add(@Nullable Place place) {
        if (place != null) {
            open.add(place);
        }
    }

    private static @Nullable Place reference(Unit unit, Entry entry, int slot) {
        if (!entry.has(slot)) {
            return null;
        }
        long value = entry.value(slot);
        return switch (entry.form(slot)) {
            case Form.REF1, Form.REF2, Form.REF4, Form.REF8, Form.REF_UDATA ->
                place(unit, unit.header().offset() + value);
            case Form.REF_ADDR -> place(unit.file().unitAt(value), value);
            case Form.GNU_REF_ALT, Form.REF_SUP4, Form.REF_SUP8 -> {
                DwarfFile alternate = unit.file().alternate();
                yield alternate == null ? null : place(alternate.unitAt(value), value);
            }
            case Form.REF_SIG8 -> {
                Unit type = unit.file().typeUnit(value);
                yield type == null
                        ? null
                        : place(type, type.header().offset() + type.header().typeOffset());
            }
            default -> null;
        };
    }

    private static @Nullable Place place(@Nullable Unit unit, long offset) {
        boolean inside = unit != null
                && offset >= unit.header().firstEntry()
                && offset < unit.header().end();
        return inside && unit != null ? new Place(unit, offset) : null;
    }
}
