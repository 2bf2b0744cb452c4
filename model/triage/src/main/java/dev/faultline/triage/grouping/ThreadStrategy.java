package dev.faultline.triage.grouping;

import dev.faultline.event.ThreadValue;
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
            return ignored("ignored because does not contain exactly one crashing, one current or just one thread, "
                    + "instead contains " + threads.size() + " threads");
        }
        Trace trace = traces.of(thread);
        if (trace == null || trace.size() == 0) {
            return ignored("thread has no stacktrace");
        }
        Views views = stackTraces.views(trace);
        return new Views(wrapped(views.app()), wrapped(views.system()), null);
    }

    private static @Nullable Component wrapped(@Nullable Component stackTrace) {
        return stackTrace == null ? null : Component.node("threads", List.of(stackTrace));
    }

    private static Views ignored(String hint) {
        return Views.app(new Component("threads", false, hint, List.of(), List.of()));
    }
}
