package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import dev.faultline.triage.grouping.rule.ExceptionFacts;
import dev.faultline.triage.grouping.rule.StackTraceRules;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stack traces of one event, each classified when first asked for.
final class Traces {
    private final Event event;
    private final FrameDescriptions descriptions;
    private final StackTraceRules rules;
    private final IdentityHashMap<Object, Trace> known = new IdentityHashMap<>();

    Traces(Event event, FrameDescriptions descriptions, StackTraceRules rules) {
        this.event = event;
        this.descriptions = descriptions;
        this.rules = rules;
    }

    Event event() {
        return event;
    }

    @Nullable
    Trace of(ExceptionValue exception) {
        StackTrace stack = exception.stackTrace();
        if (stack == null) {
            return null;
        }
        return trace(exception, stack, facts(exception));
    }

    @Nullable
    Trace of(ThreadValue thread) {
        return thread.stackTrace() == null ? null : trace(thread, thread.stackTrace(), ExceptionFacts.NONE);
    }

    @Nullable
    Trace ofEvent() {
        return event.stackTrace() == null ? null : trace(event, event.stackTrace(), ExceptionFacts.NONE);
    }

    static ExceptionFacts facts(ExceptionValue exception) {
        return new ExceptionFacts(
                exception.type(),
                exception.value(),
                exception.mechanism() == null ? null : exception.mechanism().type());
    }

    private Trace trace(Object owner, StackTrace stack, ExceptionFacts facts) {
        Trace trace = known.get(owner);
        if (trace == null) {
            trace = Trace.of(stack, event.platform(), facts, descriptions, rules);
            known.put(owner, trace);
        }
        return trace;
    }

    /// The stack trace that stands for the event: that of the last exception, the event's own, or the only thread's.
    @Nullable
    Trace crash() {
        List<ExceptionValue> exceptions = event.exceptions();
        Trace trace = exceptions.isEmpty() ? null : of(exceptions.getLast());
        if (trace == null || trace.size() == 0) {
            trace = ofEvent();
        }
        if ((trace == null || trace.size() == 0) && event.threads().size() == 1) {
            trace = of(event.threads().getFirst());
        }
        return trace;
    }

    /// The thread that crashed, else the current one, else the only one; null where that is not one thread.
    static @Nullable ThreadValue crashed(List<ThreadValue> threads) {
        if (threads.size() == 1) {
            return threads.getFirst();
        }
        List<ThreadValue> crashed =
                threads.stream().filter(thread -> yes(thread.crashed())).toList();
        if (crashed.size() == 1) {
            return crashed.getFirst();
        }
        List<ThreadValue> current =
                threads.stream().filter(thread -> yes(thread.current())).toList();
        return current.size() == 1 ? current.getFirst() : null;
    }

    private static boolean yes(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
