package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As Go prints a panic: each frame over two lines, the function and its place.
final class GoFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (Trace trace : traces) {
            ExceptionValue exception = trace.exception();
            if (exception != null) {
                out.append(out.isEmpty() ? "panic: " : "\ncaused by: ").append(TraceText.head(exception));
                out.append("\n\ngoroutine ").append(TraceText.orElse(exception.threadId(), "1"));
                out.append(" [running]:\n");
            }
            TraceText.newestFirst(trace).forEach(frame -> writeFrame(out, frame));
        }
        return out.toString();
    }

    private static void writeFrame(StringBuilder out, Frame frame) {
        out.append(frame.module() == null ? "" : frame.module() + '.');
        out.append(TraceText.function(frame, "<unknown>")).append("(...)\n\t");
        out.append(TraceText.file(frame, "<unknown>"))
                .append(':')
                .append(TraceText.line(frame))
                .append('\n');
    }
}
