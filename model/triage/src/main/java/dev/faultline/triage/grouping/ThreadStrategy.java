package dev.faultline.triage.grouping;

import dev.faultline.event.ThreadValue;
import dev.faultline.triage.grouping.reason.Reason;
import dev.faultline.triage.grouping.reason.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at the one thread that crashed, is current, or is the only one.
final class ThreadStrategy {
    private final StackTraceStrategy stackTraces;

    ThreadStrategy(StackTraceStrategy stackTraces) {
        this.stackTraces = stackTraces;
    }

    Views views(Traces traces) {
        List<ThreadValue> threads = traces.event().threads();
        ThreadValue thread = Traces.crashed(threads);
        if (thread == null) {
            return ignored(Reason.of(Why.THREADS_NO_ONE, threads.size()));
        }
        Trace trace = traces.of(thread);
        if (trace == null || trace.size() == 0) {
            return ignored(Why.THREAD_WITHOUT_TRACE.reason());
        }
        Views views = stackTraces.views(trace);
        return new Views(wrapped(views.app()), wrapped(views.system()), null);
    }

    private static @Nullable Component wrapped(@Nullable Component stackTrace) {
        return stackTrace == null ? null : Component.node("threads", List.of(stackTrace));
    }

    private static Views ignored(Reason reason) {
        return Views.app(new Component("threads", false, reason, List.of(), List.of()));
    }
}
