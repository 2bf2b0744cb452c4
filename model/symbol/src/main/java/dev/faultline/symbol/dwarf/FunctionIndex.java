package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.Claims;
import java.util.Arrays;

/// Where the functions of a unit have their entries, by address.
final class FunctionIndex {
    private final Claims parts;
    private final long[] offsets;

    private FunctionIndex(Claims parts, long[] offsets) {
        this.parts = parts;
        this.offsets = offsets;
    }

    /// The offset of the entry of the function that holds the address; -1 where none does.
    long find(long address) {
        int place = parts.find(address);
        return place < 0 ? -1 : offsets[parts.claimant(place)];
    }

    /// What was found so far.
    private static final class Found {
        private final Claims.Builder parts = new Claims.Builder();
        private long[] offsets = new long[64];
        private int count;

        void add(Ranges ranges, long offset) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            offsets[count] = offset;
            for (int i = 0; i < ranges.count(); i += 2) {
                parts.add(ranges.at(i), ranges.at(i + 1), count);
            }
            count++;
        }

        FunctionIndex index() {
            return new FunctionIndex(parts.buildInnermost(), offsets);
        }
    }

    /// Goes through a unit.
    ///
    /// @param deep whether to look into types and functions too, where few compilers put functions with code; the
    ///     shallow way passes over most of the unit
    static FunctionIndex read(Unit unit, boolean deep) {
        Found found = new Found();
        EntryReader reader = unit.walker();
        Ranges ranges = new Ranges(unit);
        Abbreviation root = reader.next();
        if (root == null || !root.hasChildren) {
            return found.index();
        }
        reader.skip(root);
        int depth = 1;
        while (depth > 0 && reader.hasMore()) {
            long offset = reader.in.position();
            Abbreviation abbreviation = reader.next();
            if (abbreviation == null) {
                depth--;
            } else if (abbreviation.tag == Tag.SUBPROGRAM) {
                Entry entry = reader.read(abbreviation);
                if (entry.hasCode()) {
                    found.add(ranges.read(entry), offset);
                }
                depth += enter(reader, abbreviation, deep);
            } else if (deep || Tag.isScope(abbreviation.tag) || !abbreviation.hasSibling) {
                reader.skip(abbreviation);
                depth += abbreviation.hasChildren ? 1 : 0;
            } else {
                reader.skipTree(abbreviation);
            }
        }
        return found.index();
    }

    private static int enter(EntryReader reader, Abbreviation abbreviation, boolean deep) {
        if (!deep && abbreviation.hasSibling) {
            reader.skipChildren(abbreviation);
            return 0;
        }
        return abbreviation.hasChildren ? 1 : 0;
    }
}
