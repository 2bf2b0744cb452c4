package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import dev.faultline.event.symbols.NativeFrame;
import dev.faultline.ui.detail.value.Remark;
import dev.faultline.ui.detail.value.Remarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parts of a trace are annotated with.
///
/// @param owner by paths within the exception or thread whose trace it is
/// @param frames by paths within the list of frames as it was sent
record TraceRemarks(Remarks owner, Remarks frames) {

    static final TraceRemarks NONE = new TraceRemarks(Remarks.NONE, Remarks.NONE);

    /// @param owner of an exception, a thread, or the event
    /// @param raw whether the trace as it was before is meant, where it has annotations of its own
    static TraceRemarks of(Remarks owner, boolean raw) {
        Remarks before = raw ? owner.under("raw_stacktrace.frames") : Remarks.NONE;
        return new TraceRemarks(owner, before.all().isEmpty() ? owner.under("stacktrace.frames") : before);
    }

    /// What is said about the exception's message.
    @Nullable
    Remark message() {
        return owner.at("value");
    }

    /// What is said about the exception's type, else about the exception.
    @Nullable
    Remark head() {
        Remark type = owner.at("type");
        return type == null ? owner.at("") : type;
    }

    /// Those of a frame. Calls that were found to be inlined were not sent.
    Remarks of(List<Frame> shown, int index) {
        if (frames.all().isEmpty() || NativeFrame.isInline(shown.get(index))) {
            return Remarks.NONE;
        }
        long sent = shown.subList(0, index).stream()
                .filter(frame -> !NativeFrame.isInline(frame))
                .count();
        return frames.under(String.valueOf(sent));
    }
}
