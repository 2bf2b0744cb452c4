package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.CodeFunction;
import java.util.List;

/// Makes functions of entries.
final class CodeFunctions {
    private CodeFunctions() {}

    static CodeFunction of(Unit unit, Entry entry, long[] ranges, List<CodeFunction> inlinees) {
        boolean call = entry.has(Slot.CALL_FILE) || entry.has(Slot.CALL_LINE);
        return new CodeFunction(
                Names.of(unit, entry),
                ranges,
                call ? entry.number(Slot.CALL_FILE) : -1,
                entry.number(Slot.CALL_LINE),
                entry.number(Slot.CALL_COLUMN),
                inlinees);
    }
}
