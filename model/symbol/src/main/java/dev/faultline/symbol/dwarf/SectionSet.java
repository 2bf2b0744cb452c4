package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;

/// The sections that code is described in; absent ones are empty.
record SectionSet(
        Bytes info,
        Bytes types,
        Bytes abbreviations,
        Bytes strings,
        Bytes lineStrings,
        Bytes stringOffsets,
        Bytes addresses,
        Bytes ranges,
        Bytes rangeLists,
        Bytes lines,
        boolean relocatable) {
    private static final Bytes EMPTY = Bytes.of(new byte[0]);

    static SectionSet of(DebugSections file) {
        return new SectionSet(
                get(file, ".debug_info"),
                get(file, ".debug_types"),
                get(file, ".debug_abbrev"),
                get(file, ".debug_str"),
                get(file, ".debug_line_str"),
                get(file, ".debug_str_offsets"),
                get(file, ".debug_addr"),
                get(file, ".debug_ranges"),
                get(file, ".debug_rnglists"),
                get(file, ".debug_line"),
                file.relocatable());
    }

    /// The sections of a split unit: addresses and version 4's ranges stay in the main file (DWARF 5, section 7.3.2).
    static SectionSet split(DebugSections file, SectionSet main) {
        return new SectionSet(
                get(file, ".debug_info.dwo"),
                get(file, ".debug_types.dwo"),
                get(file, ".debug_abbrev.dwo"),
                get(file, ".debug_str.dwo"),
                main.lineStrings,
                get(file, ".debug_str_offsets.dwo"),
                main.addresses,
                main.ranges,
                get(file, ".debug_rnglists.dwo"),
                get(file, ".debug_line.dwo"),
                main.relocatable);
    }

    /// One unit's share of a package, with the strings that all share.
    SectionSet share(Bytes info, Bytes abbreviations, Bytes stringOffsets, Bytes rangeLists, SectionSet main) {
        return new SectionSet(
                info,
                EMPTY,
                abbreviations,
                strings,
                main.lineStrings,
                stringOffsets,
                main.addresses,
                main.ranges,
                rangeLists,
                EMPTY,
                main.relocatable);
    }

    private static Bytes get(DebugSections file, String name) {
        return file.section(name).orElse(EMPTY);
    }

    /// Whether an address is a place in the code; linkers write 0, -1 or -2 for code that they left out.
    boolean isReal(long address) {
        return address == 0 ? relocatable : Long.compareUnsigned(address, -2L) < 0;
    }
}
