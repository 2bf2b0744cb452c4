package dev.faultline.symbol.cache;

/// The numbers of the layout that the package describes.
final class Layout {
    static final int MAGIC = 'F' | 'L' << 8 | 'S' << 16 | 'C' << 24;
    static final int VERSION = 4;
    static final int HEADER = 48;
    static final int UNIT = 32;
    static final int BLOCK = 32;

    private Layout() {}
}
