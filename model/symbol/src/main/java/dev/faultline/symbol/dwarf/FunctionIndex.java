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

    /// Whether all its code belongs to somebody already.
    boolean isWithin(Claims others) {
        for (int i = 0; i < parts.size(); i++) {
            if (!others.cover(parts.start(i), parts.end(i))) {
                return false;
            }
        }
        return true;
    }

    /// Goes through a unit.
    ///
    /// @param deep whether to look into types and functions too, where few compilers put functions with code; the
    ///     shallow way passes over most of the unit
    static FunctionIndex read(Unit unit, boolean deep) {
        return new Walk(unit, deep).run();
    }

    private static final class Walk {
        private final EntryReader reader;
        private final Ranges ranges;
        private final boolean deep;
        private final Claims.Builder parts = new Claims.Builder();
        private long[] offsets = new long[64];
        private int count;

        Walk(Unit unit, boolean deep) {
            this.reader = unit.walker();
            this.ranges = new Ranges(unit);
            this.deep = deep;
        }

        FunctionIndex run() {
            Abbreviation root = reader.next();
            if (root != null && root.hasChildren) {
                reader.skip(root);
                int depth = 1;
                while (depth > 0 && reader.hasMore()) {
                    long offset = reader.in.position();
                    Abbreviation abbreviation = reader.next();
                    depth += abbreviation == null ? -1 : one(abbreviation, offset);
                }
            }
            return new FunctionIndex(parts.buildInnermost(), offsets);
        }

        /// How much deeper it leads.
        private int one(Abbreviation abbreviation, long offset) {
            if (abbreviation.tag == Tag.SUBPROGRAM && abbreviation.mayHaveCode) {
                return function(abbreviation, offset);
            }
            if (deep || Tag.isScope(abbreviation.tag) || !abbreviation.hasSibling) {
                reader.skip(abbreviation);
                return abbreviation.hasChildren ? 1 : 0;
            }
            reader.skipTree(abbreviation);
            return 0;
        }

        private int function(Abbreviation abbreviation, long offset) {
            Entry entry = reader.read(abbreviation);
            if (entry.hasCode()) {
                add(ranges.read(entry), offset);
            }
            if (!deep && abbreviation.hasSibling) {
                reader.skipChildren(abbreviation);
                return 0;
            }
            return abbreviation.hasChildren ? 1 : 0;
        }

        private void add(Ranges code, long offset) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            offsets[count] = offset;
            for (int i = 0; i < code.count(); i += 2) {
                parts.add(code.at(i), code.at(i + 1), count);
            }
            count++;
        }
    }
}
