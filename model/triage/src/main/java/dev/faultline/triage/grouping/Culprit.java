package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says where an event happened, in words of its platform: `file in function`, `function(file)`, `function`.
final class Culprit {
    private final Traces traces;

    private Culprit(Traces traces) {
        this.traces = traces;
    }

    static String of(Traces traces) {
        return new Culprit(traces).culprit();
    }

    private String culprit() {
        Event event = traces.event();
        List<ExceptionValue> exceptions = event.exceptions();
        if (!exceptions.isEmpty() && isSynthetic(exceptions.getLast())) {
            return "";
        }
        Trace trace = exceptions.isEmpty() ? traces.ofEvent() : lastWithFrames(exceptions);
        String culprit = trace == null ? "" : ofTrace(trace);
        if (culprit.isEmpty() && event.request() != null && event.request().url() != null) {
            return event.request().url();
        }
        return culprit;
    }

    private static boolean isSynthetic(ExceptionValue exception) {
        return exception.mechanism() != null
                && exception.mechanism().synthetic() != null
                && exception.mechanism().synthetic();
    }

    private @Nullable Trace lastWithFrames(List<ExceptionValue> exceptions) {
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            Trace trace = traces.of(exceptions.get(i));
            if (trace != null && trace.size() > 0) {
                return trace;
            }
        }
        return null;
    }

    private static String ofTrace(Trace trace) {
        String otherwise = null;
        for (int i = trace.size() - 1; i >= 0; i--) {
            boolean inApp = trace.classified().get(i).inApp();
            if (inApp || otherwise == null) {
                String culprit = ofFrame(trace.described().get(i), trace.sent().get(i));
                if (inApp && !culprit.isEmpty()) {
                    return culprit;
                }
                if (!inApp) {
                    otherwise = culprit;
                }
            }
        }
        return otherwise == null ? "" : otherwise;
    }

    private static String ofFrame(DescribedFrame described, Frame frame) {
        String named = described.function() == null ? "" : described.function();
        String platform = described.key().platform();
        if (platform.equals("objc") || platform.equals("cocoa") || platform.equals("native")) {
            return named;
        }
        String function = named.isEmpty() ? "?" : named;
        String module = frame.module();
        String place = module == null || module.isEmpty() ? frame.filename() : module;
        if (place == null || place.isEmpty()) {
            return "";
        }
        return platform.equals("javascript") || platform.equals("node")
                ? function + "(" + place + ")"
                : place + " in " + function;
    }
}
