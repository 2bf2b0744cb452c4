package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.ArrayList;
import java.util.List;

/// The header of a unit (DWARF 5, section 7.5.1; before 5 the same without type and ids).
///
/// @param offset of the header in its section
/// @param end of the unit in its section
/// @param type DW_UT_*; for units of `.debug_types` DW_UT_type
/// @param firstEntry where its entries begin
/// @param id of a split unit or signature of a type unit, else 0
/// @param typeOffset of the type in a type unit, from the header, else 0
record UnitHeader(
        long offset,
        long end,
        UnitFormat format,
        int type,
        long abbreviations,
        long firstEntry,
        long id,
        long typeOffset) {
    static final int COMPILE = 1;
    static final int TYPE = 2;
    static final int SKELETON = 4;
    static final int SPLIT_COMPILE = 5;
    static final int SPLIT_TYPE = 6;

    boolean isType() {
        return type == TYPE || type == SPLIT_TYPE;
    }

    /// The headers of all units of a section; after a broken one there are no more.
    static List<UnitHeader> all(Bytes section, boolean types, List<String> problems) {
        List<UnitHeader> headers = new ArrayList<>();
        Cursor in = section.cursorAt(0);
        while (in.remaining() >= 11) {
            try {
                UnitHeader header = read(in, types);
                if (header.format.version() >= 2 && header.format.version() <= 5) {
                    headers.add(header);
                } else {
                    problems.add(
                            "Unit at 0x" + Long.toHexString(header.offset) + " has version " + header.format.version());
                }
                in.seek(header.end);
            } catch (MalformedDataException e) {
                problems.add("Unit headers: " + e.getMessage());
                return headers;
            }
        }
        return headers;
    }

    private static UnitHeader read(Cursor in, boolean types) {
        InitialLength length = InitialLength.read(in);
        int version = in.u16();
        if (version < 2 || version > 5) {
            UnitFormat unknown = new UnitFormat(version, 8, 4);
            return new UnitHeader(length.offset(), length.end(), unknown, 0, 0, length.end(), 0, 0);
        }
        return version >= 5 ? readFive(in, length) : readOld(in, length, version, types ? TYPE : COMPILE);
    }

    private static UnitHeader readFive(Cursor in, InitialLength length) {
        int type = in.u8();
        int addressSize = in.u8();
        long abbreviations = in.unsigned(length.offsetSize());
        return readIds(in, length, new UnitFormat(5, addressSize, length.offsetSize()), type, abbreviations);
    }

    private static UnitHeader readOld(Cursor in, InitialLength length, int version, int type) {
        long abbreviations = in.unsigned(length.offsetSize());
        int addressSize = in.u8();
        return readIds(in, length, new UnitFormat(version, addressSize, length.offsetSize()), type, abbreviations);
    }

    private static UnitHeader readIds(
            Cursor in, InitialLength length, UnitFormat format, int type, long abbreviations) {
        int size = format.addressSize();
        if (size != 8 && size != 4 && size != 2) {
            throw new MalformedDataException("Addresses of " + size + " bytes", length.offset());
        }
        boolean typed = type == TYPE || type == SPLIT_TYPE;
        boolean identified = typed || type == SKELETON || type == SPLIT_COMPILE;
        long id = identified ? in.i64() : 0;
        long typeOffset = typed ? in.unsigned(format.offsetSize()) : 0;
        return new UnitHeader(
                length.offset(), length.end(), format, type, abbreviations, in.position(), id, typeOffset);
    }
}
