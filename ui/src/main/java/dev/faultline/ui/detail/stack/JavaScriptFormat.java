package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As V8 and Node print, causes as `[cause]` indented under what they caused.
final class JavaScriptFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < traces.size(); i++) {
            String indent = "  ".repeat(i);
            boolean enclosing = i < traces.size() - 1;
            writeTrace(out, traces.get(i), indent, i > 0 ? "[cause]: " : "");
            if (enclosing) {
                out.setLength(out.length() - 1);
                out.append(" {\n");
            }
        }
        for (int i = traces.size() - 2; i >= 0; i--) {
            out.append("  ".repeat(i)).append("}\n");
        }
        return out.toString();
    }

    private static void writeTrace(StringBuilder out, Trace trace, String indent, String label) {
        ExceptionValue exception = trace.exception();
        if (exception != null) {
            out.append(indent).append(label).append(TraceText.head(exception)).append('\n');
        }
        for (Frame frame : TraceText.newestFirst(trace)) {
            out.append(indent).append("    at ").append(place(frame)).append('\n');
        }
    }

    private static String place(Frame frame) {
        StringBuilder source = new StringBuilder(TraceText.file(frame, "<anonymous>"));
        if (TraceText.line(frame) > 0) {
            source.append(':').append(frame.lineNo());
            if (frame.colNo() != null) {
                source.append(':').append(frame.colNo());
            }
        }
        String function = TraceText.function(frame, "");
        return function.isEmpty() || function.equals("?") ? source.toString() : function + " (" + source + ')';
    }
}
