package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As .NET's `Exception.ToString` prints: all heads first, then the traces from the innermost outwards.
final class CSharpFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < traces.size(); i++) {
            ExceptionValue exception = traces.get(i).exception();
            if (exception != null) {
                out.append(i > 0 ? "\n ---> " : "").append(qualifier(exception)).append(TraceText.head(exception));
            }
        }
        out.append(out.isEmpty() ? "" : "\n");
        for (int i = traces.size() - 1; i >= 0; i--) {
            TraceText.newestFirst(traces.get(i)).forEach(frame -> writeFrame(out, frame));
            if (i > 0) {
                out.append("   --- End of inner exception stack trace ---\n");
            }
        }
        return out.toString();
    }

    private static String qualifier(ExceptionValue exception) {
        String type = exception.type();
        boolean plain = exception.module() == null || type == null || type.indexOf('.') >= 0;
        return plain ? "" : exception.module() + '.';
    }

    private static void writeFrame(StringBuilder out, Frame frame) {
        out.append("   at ").append(frame.module() == null ? "" : frame.module() + '.');
        String function = TraceText.function(frame, "<unknown>");
        out.append(function).append(function.endsWith(")") ? "" : "()");
        String file = TraceText.file(frame, "");
        if (!file.isEmpty()) {
            out.append(" in ").append(file);
            if (TraceText.line(frame) > 0) {
                out.append(":line ").append(frame.lineNo());
            }
        }
        out.append('\n');
    }
}
