package dev.faultline.symbol.elf;

import java.util.List;

/// Where the sections of code of a file stand that is not linked yet. All begin at 0 there, so that one address means
/// several places; here each gets a place of its own behind the others, as a linker would give it. In files that are
/// linked everything stays where it is.
public final class SectionLayout {
    private static final long ALIGNMENT = 4096;

    /// The layout of what has no sections.
    public static final SectionLayout PLAIN = new SectionLayout(List.of(), false);

    private final boolean relocatable;
    private final List<ElfSection> sections;
    private final long[] places;

    SectionLayout(List<ElfSection> sections, boolean relocatable) {
        this.relocatable = relocatable;
        this.sections = sections;
        this.places = new long[sections.size()];
        long next = 0;
        for (int i = 0; relocatable && i < places.length; i++) {
            ElfSection section = sections.get(i);
            boolean fits = section.size() >= 0 && next + section.size() < 1L << 31;
            if (section.isCode() && section.address() == 0 && fits) {
                places[i] = next;
                next = (next + section.size() + ALIGNMENT) / ALIGNMENT * ALIGNMENT;
            }
        }
    }

    /// Whether every address is its own place.
    public boolean isPlain() {
        return !relocatable;
    }

    /// What to add to an address in a section.
    long place(int section) {
        return section >= 0 && section < places.length ? places[section] : 0;
    }

    /// The place of an address of the file: in the first section of code that is large enough, as llvm-symbolizer has
    /// it.
    public long placed(long address) {
        if (!relocatable) {
            return address;
        }
        for (int i = 0; i < places.length; i++) {
            if (sections.get(i).isCode() && sections.get(i).covers(address)) {
                return address + places[i];
            }
        }
        return address;
    }

    /// The address in the file of a place.
    public long unplaced(long place) {
        for (int i = places.length - 1; i > 0; i--) {
            if (places[i] != 0 && place >= places[i]) {
                return place - places[i];
            }
        }
        return place;
    }
}
