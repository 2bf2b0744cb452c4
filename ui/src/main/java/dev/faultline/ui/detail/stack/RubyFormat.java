package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As Ruby's `Exception#full_message` prints without highlighting.
final class RubyFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        traces.forEach(trace -> writeTrace(out, trace));
        return out.toString();
    }

    private static void writeTrace(StringBuilder out, Trace trace) {
        ExceptionValue exception = trace.exception();
        List<Frame> frames = TraceText.newestFirst(trace);
        String head = frames.isEmpty() ? "" : place(frames.getFirst());
        out.append(head);
        if (exception != null) {
            String value = TraceText.orElse(exception.value(), TraceText.orElse(exception.type(), ""));
            out.append(head.isEmpty() ? "" : ": ").append(value);
            out.append(exception.type() == null ? "" : " (" + exception.type() + ')');
        }
        out.append('\n');
        for (Frame frame : frames.subList(Math.min(1, frames.size()), frames.size())) {
            out.append("\tfrom ").append(place(frame)).append('\n');
        }
    }

    private static String place(Frame frame) {
        String file = TraceText.file(frame, "<unknown>");
        return file + ':' + TraceText.line(frame) + ":in '" + TraceText.function(frame, "<main>") + "'";
    }
}
