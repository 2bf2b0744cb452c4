package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.CodeFunction;
import java.util.ArrayList;
import java.util.List;

/// Finds the calls that were inlined at one address, going only into what holds it.
final class InlineChain {
    private static final int DEPTH_LIMIT = 512;

    private final Unit unit;
    private final EntryReader reader;
    private final Ranges ranges;
    private final long address;
    private final List<CodeFunction> chain = new ArrayList<>();

    private InlineChain(Unit unit, long address) {
        this.unit = unit;
        this.reader = unit.walker();
        this.ranges = new Ranges(unit);
        this.address = address;
    }

    /// The functions at the address, innermost first; they have no ranges but their first address.
    ///
    /// @param function the offset of the entry of the function that holds it
    static CodeFunction[] find(Unit unit, long function, long address) {
        InlineChain found = new InlineChain(unit, address);
        found.walk(function);
        return found.chain.reversed().toArray(CodeFunction[]::new);
    }

    private void walk(long function) {
        Abbreviation outer = reader.readAt(function);
        if (outer == null) {
            return;
        }
        add(reader.entry);
        int depth = outer.hasChildren ? 1 : 0;
        while (depth > 0 && reader.hasMore()) {
            Abbreviation inner = reader.next();
            if (inner == null) {
                depth--;
            } else if (inner.tag != Tag.INLINED_SUBROUTINE && !Tag.isBlock(inner.tag)) {
                reader.skipTree(inner);
            } else if (isHere(inner)) {
                depth = (inner.hasChildren ? 1 : 0) + (enter(inner) ? 0 : depth);
            }
        }
    }

    /// Whether nothing but what is below the entry matters from here on.
    private boolean enter(Abbreviation abbreviation) {
        if (abbreviation.tag != Tag.INLINED_SUBROUTINE || chain.size() >= DEPTH_LIMIT) {
            return false;
        }
        add(reader.entry);
        return true;
    }

    /// Reads the entry; if it is a call that does not hold the address, passes over what is below it. What a block says
    /// of its own code does not matter: gcc leaves out parts of it that inlined calls in it have.
    private boolean isHere(Abbreviation abbreviation) {
        if (abbreviation.tag != Tag.INLINED_SUBROUTINE) {
            reader.skip(abbreviation);
            return true;
        }
        boolean here = ranges.read(reader.read(abbreviation)).contains(address);
        if (!here) {
            reader.skipChildren(abbreviation);
        }
        return here;
    }

    private void add(Entry entry) {
        chain.add(CodeFunctions.of(unit, entry, start(entry), List.of()));
    }

    private long[] start(Entry entry) {
        long low = entry.has(Slot.LOW) ? unit.address(entry.form(Slot.LOW), entry.value(Slot.LOW)) : lowest(entry);
        return new long[] {low, low};
    }

    private long lowest(Entry entry) {
        return ranges.read(entry).count() > 0 ? ranges.at(0) : 0;
    }
}
