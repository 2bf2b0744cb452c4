package dev.faultline.ui.detail.stack;

import dev.faultline.ui.detail.value.ValueKind;
import dev.faultline.ui.detail.value.ValueRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Registers of a trace, four to a row.
final class RegisterRows {
    private static final int PER_ROW = 4;

    private RegisterRows() {}

    static List<StackRow> of(Trace trace) {
        List<StackRow> rows = new ArrayList<>();
        rows.add(new StackRow.Heading(trace.key() + ".registers", StackRow.Topic.REGISTERS));
        List<ValueRow> values = new ArrayList<>();
        for (Map.Entry<String, String> register : trace.registers().entrySet()) {
            String path = trace.key() + ".registers/" + register.getKey();
            values.add(new ValueRow(path, 0, register.getKey(), register.getValue(), ValueKind.NUMBER, 0, false));
        }
        for (int i = 0; i < values.size(); i += PER_ROW) {
            rows.add(new StackRow.Registers(List.copyOf(values.subList(i, Math.min(values.size(), i + PER_ROW)))));
        }
        return rows;
    }
}
