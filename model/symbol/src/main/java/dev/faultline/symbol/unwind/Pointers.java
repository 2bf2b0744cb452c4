package dev.faultline.symbol.unwind;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;

/// Encoded pointers (LSB 5, 10.5.1 "DWARF Exception Header Encoding").
final class Pointers {
    private static final int RELATIVE_TO_HERE = 0x10;

    private Pointers() {}

    /// @param section the address of the section, for pointers relative to themselves
    static long read(Cursor in, int encoding, long section, int addressSize) {
        long here = section + in.position();
        long value = switch (encoding & 0x0f) {
            case 0x00 -> in.unsigned(addressSize);
            case 0x01 -> in.uleb();
            case 0x02 -> in.u16();
            case 0x03 -> in.u32();
            case 0x04, 0x0c -> in.i64();
            case 0x09 -> in.sleb();
            case 0x0a -> (short) in.u16();
            case 0x0b -> in.i32();
            default -> throw new MalformedDataException("A pointer of unknown encoding", in.position());
        };
        long result = (encoding & 0x70) == RELATIVE_TO_HERE ? here + value : value;
        return addressSize == 4 ? result & 0xffffffffL : result;
    }
}
