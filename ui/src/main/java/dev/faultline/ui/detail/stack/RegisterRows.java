package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.value.ValueKind;
import dev.faultline.ui.detail.value.ValueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Registers of a trace, up to four to a row.
final class RegisterRows {
    private static final int MOST = 4;
    /// How many characters one takes.
    private static final int COLUMNS = 30;

    private RegisterRows() {}

    /// @param columns characters that a row has room for
    static List<StackRow> of(Trace trace, int columns) {
        int perRow = Math.clamp(columns / COLUMNS, 1, MOST);
        int depth = trace.place().depth();
        List<StackRow> rows = new ArrayList<>();
        rows.add(new StackRow.Heading(trace.key() + ".registers", depth, StackRow.Topic.REGISTERS));
        List<ValueRow> values = new ArrayList<>();
        for (Map.Entry<String, String> register : trace.registers().entrySet()) {
            String path = trace.key() + ".registers/" + register.getKey();
            values.add(new ValueRow(path, 0, register.getKey(), register.getValue(), ValueKind.NUMBER, 0, false));
        }
        for (int i = 0; i < values.size(); i += perRow) {
            List<ValueRow> row = List.copyOf(values.subList(i, Math.min(values.size(), i + perRow)));
            rows.add(new StackRow.Registers(row, depth));
        }
        return rows;
    }
}
