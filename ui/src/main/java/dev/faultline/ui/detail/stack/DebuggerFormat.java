package dev.faultline.ui.detail.stack;

import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;

/// As GDB's `backtrace` prints; for native code, and for platforms without a form of their own.
final class DebuggerFormat implements TraceText.TraceFormat {

    @Override
    public String write(List<Trace> traces) {
        StringBuilder out = new StringBuilder();
        for (Trace trace : traces) {
            ExceptionValue exception = trace.exception();
            if (exception != null) {
                out.append(out.isEmpty() ? "" : "Caused by: ")
                        .append(TraceText.head(exception))
                        .append('\n');
            }
            int number = 0;
            for (Frame frame : TraceText.newestFirst(trace)) {
                writeFrame(out, number++, frame);
            }
        }
        return out.toString();
    }

    private static void writeFrame(StringBuilder out, int number, Frame frame) {
        out.append('#').append(number).append(number < 10 ? "  " : " ");
        Long address = frame.instructionAddr();
        if (address != null) {
            out.append("0x").append(padded(address)).append(" in ");
        }
        String function = TraceText.function(frame, "??");
        out.append(function).append(function.endsWith(")") || function.equals("??") ? "" : " ()");
        String file = TraceText.file(frame, "");
        if (!file.isEmpty()) {
            out.append(" at ").append(file);
            out.append(TraceText.line(frame) > 0 ? ":" + frame.lineNo() : "");
        } else if (frame.packageName() != null) {
            out.append(" from ").append(frame.packageName());
        }
        out.append('\n');
    }

    private static String padded(long address) {
        String digits = Long.toHexString(address);
        return "0".repeat(Math.max(0, 16 - digits.length())) + digits;
    }
}
