package dev.faultline.symbol.dwarf;

import dev.faultline.symbol.code.LineRows;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What a line program gives: rows, and files by index.
record LineTable(LineRows rows, IntFunction<@Nullable String> files) {
    static LineTable empty() {
        return new LineTable(new LineRows.Builder().build(), i -> null);
    }
}
