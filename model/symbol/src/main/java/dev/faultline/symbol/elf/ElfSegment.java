package dev.faultline.symbol.elf;

/// A program header (gABI 4.3, chapter 5 "Program Header"); sizes and offsets in bytes.
///
/// @param type PT_*
/// @param flags PF_X 1, PF_W 2, PF_R 4
public record ElfSegment(int type, int flags, long offset, long address, long fileSize, long memorySize) {
    static final int LOAD = 1;
    static final int DYNAMIC = 2;
    static final int INTERPRETER = 3;
    static final int NOTE = 4;

    /// Whether the segment is mapped when the file is loaded.
    public boolean isLoaded() {
        return type == LOAD;
    }
}
