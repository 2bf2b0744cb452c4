package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;

/// The length that contributions to sections begin with; it also tells the size of offsets (DWARF 5, section 7.4).
///
/// @param offset where it stands
/// @param end of the contribution
/// @param offsetSize 4 or 8 bytes
record InitialLength(long offset, long end, int offsetSize) {
    private static final long WIDE = 0xffffffffL;
    private static final long RESERVED = 0xfffffff0L;

    static InitialLength read(Cursor in) {
        long offset = in.position();
        long length = in.u32();
        int offsetSize = 4;
        if (length == WIDE) {
            length = in.i64();
            offsetSize = 8;
        } else if (length >= RESERVED) {
            throw new MalformedDataException("A reserved length", offset);
        }
        if (length < 0 || length > in.remaining()) {
            throw new MalformedDataException("A length of 0x" + Long.toHexString(length) + " reaches too far", offset);
        }
        return new InitialLength(offset, in.position() + length, offsetSize);
    }
}
