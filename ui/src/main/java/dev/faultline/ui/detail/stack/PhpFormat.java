package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As PHP prints an uncaught exception: the innermost cause first, frames numbered from the call that failed.
final class PhpFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (int i = traces.size() - 1; i >= 0; i--) {
            out.append(i < traces.size() - 1 ? "\nNext " : "");
            writeTrace(out, traces.get(i));
        }
        return out.toString();
    }

    private static void writeTrace(StringBuilder out, Trace trace) {
        ExceptionValue exception = trace.exception();
        List<Frame> frames = TraceText.newestFirst(trace);
        if (exception != null) {
            out.append(TraceText.head(exception));
            if (!frames.isEmpty()) {
                Frame crash = frames.getFirst();
                out.append(" in ").append(TraceText.file(crash, "<unknown>")).append(':');
                out.append(TraceText.line(crash));
            }
            out.append("\nStack trace:\n");
        }
        int number = 0;
        for (Frame frame : frames) {
            out.append('#').append(number++).append(' ').append(TraceText.file(frame, "[internal function]"));
            out.append(TraceText.line(frame) > 0 ? "(" + frame.lineNo() + ")" : "")
                    .append(": ");
            String function = TraceText.function(frame, "{main}");
            out.append(function).append(function.endsWith(")") || function.equals("{main}") ? "" : "()");
            out.append('\n');
        }
    }
}
