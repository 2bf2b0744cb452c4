package dev.faultline.symbol.elf;

/// A section header (gABI 4.3, chapter 4 "Sections"); sizes and offsets in bytes.
///
/// @param link and `info` mean what the type says, usually indices of other sections
public record ElfSection(
        int index,
        String name,
        int type,
        long flags,
        long address,
        long offset,
        long size,
        int link,
        int info,
        long entrySize) {
    static final int SYMTAB = 2;
    static final int RELA = 4;
    static final int NOTE = 7;
    static final int NOBITS = 8;
    static final int REL = 9;
    static final int DYNSYM = 11;

    private static final long EXECINSTR = 4;
    private static final long COMPRESSED = 1 << 11;

    /// Whether the file holds bytes for it; sections whose bytes were left out by `strip` have none.
    public boolean hasContent() {
        return type != NOBITS && type != 0 && size > 0;
    }

    /// Whether it holds code.
    public boolean isCode() {
        return (flags & EXECINSTR) != 0;
    }

    boolean isCompressed() {
        return (flags & COMPRESSED) != 0;
    }

    boolean covers(long wanted) {
        return Long.compareUnsigned(wanted, address) >= 0 && Long.compareUnsigned(wanted - address, size) < 0;
    }
}
