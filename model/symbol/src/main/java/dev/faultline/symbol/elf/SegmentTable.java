package dev.faultline.symbol.elf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.ArrayList;
import java.util.List;

/// Reads the program headers; a table that is cut gives what there is of it.
final class SegmentTable {
    private SegmentTable() {}

    static List<ElfSegment> read(Bytes file, ElfHeader header, List<String> problems) {
        List<ElfSegment> segments = new ArrayList<>();
        int least = header.wide() ? 56 : 32;
        if (header.programOffset() == 0 || header.programCount() == 0) {
            return segments;
        }
        try {
            if (header.programSize() < least) {
                throw new MalformedDataException(
                        "Entries of " + header.programSize() + " bytes", header.programOffset());
            }
            for (int i = 0; i < header.programCount(); i++) {
                Cursor in = file.cursorAt(header.programOffset() + (long) i * header.programSize());
                segments.add(header.wide() ? wide(in) : narrow(in));
            }
        } catch (MalformedDataException e) {
            problems.add("Program headers: " + e.getMessage());
        }
        return segments;
    }

    private static ElfSegment wide(Cursor in) {
        int type = in.i32();
        int flags = in.i32();
        long offset = in.i64();
        long address = in.i64();
        in.skip(8);
        return new ElfSegment(type, flags, offset, address, in.i64(), in.i64());
    }

    private static ElfSegment narrow(Cursor in) {
        int type = in.i32();
        long offset = in.u32();
        long address = in.u32();
        in.skip(4);
        long fileSize = in.u32();
        long memorySize = in.u32();
        return new ElfSegment(type, in.i32(), offset, address, fileSize, memorySize);
    }
}
