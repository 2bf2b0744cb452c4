package dev.faultline.event.symbols;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays findings over the traces of an event.
final class SymbolOverlay {
    private final SymbolFindings all;

    SymbolOverlay(SymbolFindings all) {
        this.all = all;
    }

    Event apply(Event event) {
        List<ExceptionValue> exceptions = new ArrayList<>();
        for (int i = 0; i < event.exceptions().size(); i++) {
            ExceptionValue exception = event.exceptions().get(i);
            StackTrace found = found(event, TraceKey.exception(i), exception.stackTrace());
            exceptions.add(found == null ? exception : exception.withFindings(found));
        }
        List<ThreadValue> threads = new ArrayList<>();
        for (int i = 0; i < event.threads().size(); i++) {
            ThreadValue thread = event.threads().get(i);
            StackTrace found = found(event, TraceKey.thread(i), thread.stackTrace());
            threads.add(found == null ? thread : thread.withFindings(found));
        }
        StackTrace own = found(event, TraceKey.EVENT, event.stackTrace());
        return event.withStackTraces(exceptions, own == null ? event.stackTrace() : own, threads);
    }

    private @Nullable StackTrace found(Event event, String key, @Nullable StackTrace sent) {
        List<FrameSymbols> findings = all.traces().get(key);
        if (sent == null || findings == null || findings.size() != sent.frames().size()) {
            return null;
        }
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            FrameSymbols finding = findings.get(i);
            boolean inside =
                    finding.module() >= 0 && finding.module() < event.images().size();
            DebugImage image = inside ? event.images().get(finding.module()) : null;
            frames.addAll(NativeFrame.named(sent.frames().get(i), finding, image));
        }
        return new StackTrace(List.copyOf(frames), sent.registers(), sent.other());
    }
}
