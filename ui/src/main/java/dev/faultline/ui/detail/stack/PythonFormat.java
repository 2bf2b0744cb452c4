package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.Mechanism;
import java.util.List;

/// As Python's `traceback` prints: the innermost cause first, the crash at the end.
final class PythonFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (int i = traces.size() - 1; i >= 0; i--) {
            writeTrace(out, traces.get(i));
            if (i > 0) {
                out.append('\n').append(link(traces.get(i))).append("\n\n");
            }
        }
        return out.toString();
    }

    private static void writeTrace(StringBuilder out, Trace trace) {
        if (!trace.frames().isEmpty()) {
            out.append("Traceback (most recent call last):\n");
        }
        for (Frame frame : trace.frames()) {
            out.append("  File \"").append(TraceText.file(frame, "<unknown>")).append("\", line ");
            out.append(TraceText.line(frame)).append(", in ").append(TraceText.function(frame, "<module>"));
            out.append('\n');
            if (frame.contextLine() != null && !frame.contextLine().isBlank()) {
                out.append("    ").append(frame.contextLine().strip()).append('\n');
            }
        }
        ExceptionValue exception = trace.exception();
        if (exception != null) {
            out.append(qualifier(exception)).append(TraceText.head(exception)).append('\n');
        }
    }

    private static String qualifier(ExceptionValue exception) {
        String module = exception.module();
        boolean plain = module == null || module.equals("builtins") || module.equals("exceptions");
        return plain || exception.type() == null ? "" : module + '.';
    }

    private static String link(Trace cause) {
        Mechanism mechanism =
                cause.exception() == null ? null : cause.exception().mechanism();
        boolean context = mechanism != null && "__context__".equals(mechanism.source());
        return context
                ? "During handling of the above exception, another exception occurred:"
                : "The above exception was the direct cause of the following exception:";
    }
}
