package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As `Throwable.printStackTrace` prints, with `... n more` for the frames in common.
final class JavaFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < traces.size(); i++) {
            writeTrace(out, traces.get(i), i > 0);
        }
        return out.toString();
    }

    private static void writeTrace(StringBuilder out, Trace trace, boolean cause) {
        ExceptionValue exception = trace.exception();
        if (exception != null) {
            out.append(cause ? "Caused by: " : "");
            if (exception.module() != null && exception.type() != null) {
                out.append(exception.module()).append('.');
            }
            out.append(TraceText.head(exception)).append('\n');
        }
        List<Frame> frames = TraceText.newestFirst(trace);
        for (Frame frame : frames.subList(0, frames.size() - trace.common())) {
            out.append("\tat ").append(place(frame)).append('\n');
        }
        if (trace.common() > 0) {
            out.append("\t... ").append(trace.common()).append(" more\n");
        }
    }

    private static String place(Frame frame) {
        String module = frame.module() == null ? "" : frame.module() + '.';
        return module + TraceText.function(frame, "<unknown>") + '(' + source(frame) + ')';
    }

    private static String source(Frame frame) {
        if (Integer.valueOf(-2).equals(frame.lineNo())) {
            return "Native Method";
        }
        String file = TraceText.orElse(frame.filename(), "Unknown Source");
        return TraceText.line(frame) > 0 ? file + ':' + frame.lineNo() : file;
    }
}
