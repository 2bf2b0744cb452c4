package dev.faultline.symbol.dwarf;

/// The tags of entries that matter for code (DWARF 5, table 7.3).
final class Tag {
    static final int LEXICAL_BLOCK = 0x0b;
    static final int INLINED_SUBROUTINE = 0x1d;
    static final int MODULE = 0x1e;
    static final int CATCH_BLOCK = 0x25;
    static final int SUBPROGRAM = 0x2e;
    static final int TRY_BLOCK = 0x32;
    static final int NAMESPACE = 0x39;

    private Tag() {}

    /// Whether functions with code are usually found inside.
    static boolean isScope(int tag) {
        return tag == NAMESPACE || tag == MODULE;
    }

    /// Whether it is a part of the code of a function.
    static boolean isBlock(int tag) {
        return tag == LEXICAL_BLOCK || tag == TRY_BLOCK || tag == CATCH_BLOCK;
    }
}
