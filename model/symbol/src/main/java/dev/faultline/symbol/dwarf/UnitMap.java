package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.Claims;
import java.util.BitSet;

/// Which unit describes an address: from `.debug_aranges` (DWARF 5, section 6.1.2), and for the units that it
/// leaves out from the ranges of their first entries. Where several do, the first of the file is asked, as
/// llvm-symbolizer does.
final class UnitMap {
    private final DwarfFile file;
    private final Claims.Builder ranges = new Claims.Builder();
    private final BitSet told = new BitSet();

    private UnitMap(DwarfFile file) {
        this.file = file;
    }

    static Claims read(DwarfFile file, Bytes aranges) {
        UnitMap map = new UnitMap(file);
        map.readTable(aranges);
        for (int i = 0; i < file.unitCount(); i++) {
            Unit unit = map.told.get(i) || file.header(i).isType() ? null : file.unit(i);
            if (unit != null) {
                long[] pairs = unit.ranges();
                for (int k = 0; k < pairs.length; k += 2) {
                    map.ranges.add(pairs[k], pairs[k + 1], i);
                }
            }
        }
        return map.ranges.build();
    }

    private void readTable(Bytes aranges) {
        Cursor in = aranges.cursor();
        try {
            while (in.remaining() >= 12) {
                readSet(in);
            }
        } catch (MalformedDataException e) {
            file.note("Section .debug_aranges: " + e.getMessage());
        }
    }

    private void readSet(Cursor in) {
        InitialLength length = InitialLength.read(in);
        long start = length.offset();
        long end = length.end();
        in.skip(2);
        int unit = file.indexOf(in.unsigned(length.offsetSize()));
        int size = in.u8();
        in.skip(1);
        if (size != 4 && size != 8) {
            throw new MalformedDataException("Addresses of " + size + " bytes", start);
        }
        // Pairs are aligned to twice the size of an address, counted from the set.
        long align = 2L * size;
        in.seek(Math.min(end, start + (in.position() - start + align - 1) / align * align));
        while (end - in.position() >= align && unit >= 0) {
            long address = in.unsigned(size);
            long count = in.unsigned(size);
            if (count != 0 && file.sections().isReal(address)) {
                ranges.add(address, address + count, unit);
                told.set(unit);
            }
        }
        in.seek(end);
    }
}
