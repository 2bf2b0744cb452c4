package dev.faultline.symbol.dwarf;

/// The attributes that are kept of an entry, numbered (DWARF 5, table 7.5; GNU's for split DWARF 4).
final class Slot {
    static final int SIBLING = 0;
    static final int NAME = 1;
    static final int LINKAGE_NAME = 2;
    static final int LOW = 3;
    static final int HIGH = 4;
    static final int RANGES = 5;
    static final int ORIGIN = 6;
    static final int SPECIFICATION = 7;
    static final int CALL_FILE = 8;
    static final int CALL_LINE = 9;
    static final int CALL_COLUMN = 10;
    static final int DECL_LINE = 11;
    static final int LINES = 12;
    static final int FOLDER = 13;
    static final int STRINGS_BASE = 14;
    static final int ADDRESS_BASE = 15;
    static final int RANGES_BASE = 16;
    static final int GNU_RANGES_BASE = 17;
    static final int SPLIT_NAME = 18;
    static final int SPLIT_ID = 19;
    static final int COUNT = 20;

    private Slot() {}

    /// The slot of an attribute, -1 for those that are passed over.
    static int of(int attribute) {
        return switch (attribute) {
            case 0x01 -> SIBLING;
            case 0x03 -> NAME;
            case 0x6e, 0x2007 -> LINKAGE_NAME;
            case 0x11 -> LOW;
            case 0x12 -> HIGH;
            case 0x55 -> RANGES;
            case 0x31 -> ORIGIN;
            case 0x47 -> SPECIFICATION;
            case 0x58 -> CALL_FILE;
            case 0x59 -> CALL_LINE;
            case 0x57 -> CALL_COLUMN;
            case 0x3b -> DECL_LINE;
            case 0x10 -> LINES;
            case 0x1b -> FOLDER;
            case 0x72 -> STRINGS_BASE;
            case 0x73, 0x2133 -> ADDRESS_BASE;
            case 0x74 -> RANGES_BASE;
            case 0x2132 -> GNU_RANGES_BASE;
            case 0x76, 0x2130 -> SPLIT_NAME;
            case 0x2131 -> SPLIT_ID;
            default -> -1;
        };
    }
}
