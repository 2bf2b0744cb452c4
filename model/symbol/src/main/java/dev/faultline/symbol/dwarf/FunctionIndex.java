package dev.faultline.symbol.dwarf;

/// Where the functions of a unit have their entries, by address.
final class FunctionIndex {
    private FunctionIndex() {}

    /// Goes through a unit.
    ///
    /// @param deep whether to look into types and functions too, where few compilers put functions with code; the
    ///     shallow way passes over most of the unit
    static RangeMap read(Unit unit, boolean deep) {
        RangeMap.Builder found = new RangeMap.Builder();
        EntryReader reader = unit.walker();
        Ranges ranges = new Ranges(unit);
        Abbreviation root = reader.next();
        if (root == null || !root.hasChildren) {
            return found.build();
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
                    add(found, ranges.read(entry), offset);
                }
                depth += enter(reader, abbreviation, deep);
            } else if (deep || Tag.isScope(abbreviation.tag) || !abbreviation.hasSibling) {
                reader.skip(abbreviation);
                depth += abbreviation.hasChildren ? 1 : 0;
            } else {
                reader.skipTree(abbreviation);
            }
        }
        return found.build();
    }

    private static int enter(EntryReader reader, Abbreviation abbreviation, boolean deep) {
        if (!deep && abbreviation.hasSibling) {
            reader.skipChildren(abbreviation);
            return 0;
        }
        return abbreviation.hasChildren ? 1 : 0;
    }

    private static void add(RangeMap.Builder found, Ranges ranges, long offset) {
        for (int i = 0; i < ranges.count(); i += 2) {
            found.add(ranges.at(i), ranges.at(i + 1), offset);
        }
    }
}
