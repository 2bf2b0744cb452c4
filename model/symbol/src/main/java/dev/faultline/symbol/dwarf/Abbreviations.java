package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.bytes.Bytes;
import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of abbreviations (DWARF 5, section 7.5.3). Codes are usually small and dense.
final class Abbreviations {
    private static final int DENSE = 1 << 14;
    private static final int COUNT_LIMIT = 1 << 20;

    private @Nullable Abbreviation[] dense = new @Nullable Abbreviation[64];
    private final Map<Long, Abbreviation> sparse = new HashMap<>();

    static Abbreviations read(Bytes section, long offset, UnitFormat format) {
        Abbreviations table = new Abbreviations();
        Cursor in = section.cursor(offset, section.size());
        int count = 0;
        while (in.hasRemaining()) {
            long code = in.uleb();
            if (code == 0) {
                break;
            }
            table.put(code, readOne(in, format));
            count++;
            if (count > COUNT_LIMIT) {
                throw new MalformedDataException("Too many abbreviations", offset);
            }
        }
        return table;
    }

    private static Abbreviation readOne(Cursor in, UnitFormat format) {
        int tag = (int) in.uleb();
        boolean hasChildren = in.u8() != 0;
        int[] slots = new int[8];
        int[] forms = new int[8];
        long[] constants = new long[8];
        int count = 0;
        while (true) {
            int attribute = (int) in.uleb();
            int form = (int) in.uleb();
            if (attribute == 0 && form == 0) {
                break;
            }
            if (count == slots.length) {
                slots = Arrays.copyOf(slots, count * 2);
                forms = Arrays.copyOf(forms, count * 2);
                constants = Arrays.copyOf(constants, count * 2);
            }
            slots[count] = Slot.of(attribute);
            forms[count] = form;
            constants[count] = form == Form.IMPLICIT_CONST ? in.sleb() : 0;
            count++;
        }
        return new Abbreviation(
                tag,
                hasChildren,
                Arrays.copyOf(slots, count),
                Arrays.copyOf(forms, count),
                Arrays.copyOf(constants, count),
                format);
    }

    private void put(long code, Abbreviation abbreviation) {
        if (code > 0 && code < DENSE) {
            int index = (int) code;
            if (index >= dense.length) {
                dense = Arrays.copyOf(dense, Math.max(index + 1, dense.length * 2));
            }
            dense[index] = abbreviation;
        } else {
            sparse.put(code, abbreviation);
        }
    }

    Abbreviation get(long code, long position) {
        Abbreviation found = code >= 0 && code < dense.length ? dense[(int) code] : sparse.get(code);
        if (found == null) {
            throw new MalformedDataException("No abbreviation " + code, position);
        }
        return found;
    }
}
