package dev.faultline.ui.detail.stack;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import dev.faultline.ui.detail.value.Remarks;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All traces of an event, in the order in which they are offered: exceptions first, then the event's own trace, then
/// threads, the crashed one first.
///
/// @param initial index of the subject to show first; -1 when the event has none
/// @param raw whether the event also carries traces as they were before they were rewritten
record StackContent(String platform, List<Subject> subjects, int initial, boolean raw) {

    static final StackContent EMPTY = new StackContent("other", List.of(), -1, false);

    /// @param remarks what the values of the event are annotated with
    /// @param raw whether to take the traces as they were before the SDK or Faultline rewrote them
    static StackContent of(Event event, Remarks remarks, boolean raw) {
        List<Subject> subjects = new ArrayList<>();
        List<ThreadValue> threads = new ArrayList<>(event.threads());
        if (!event.exceptions().isEmpty()) {
            ThreadValue thrower = thrower(event);
            threads.removeIf(thread -> thread.equals(thrower));
            subjects.add(new Subject(thrower, true, chain(event.exceptions(), thrower, remarks, raw)));
        }
        StackTrace stack = event.stackTrace();
        if (stack != null && !stack.frames().isEmpty()) {
            Trace trace = trace("event", stack, List.of(), TraceRemarks.of(remarks, false));
            subjects.add(new Subject(null, false, List.of(trace)));
        }
        IdentityHashMap<ThreadValue, Integer> numbers = new IdentityHashMap<>();
        event.threads().forEach(thread -> numbers.put(thread, numbers.size()));
        threads.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        for (int i = 0; i < threads.size(); i++) {
            ThreadValue thread = threads.get(i);
            Remarks own = remarks.under("threads.values." + numbers.get(thread));
            subjects.add(ofThread(thread, "t" + i, own, raw));
        }
        return new StackContent(event.platform(), List.copyOf(subjects), subjects.isEmpty() ? -1 : 0, hasRaw(event));
    }

    private static Subject ofThread(ThreadValue thread, String key, Remarks remarks, boolean raw) {
        StackTrace stack = pick(thread.stackTrace(), thread.rawStackTrace(), raw);
        if (stack == null) {
            return new Subject(thread, false, List.of());
        }
        List<String> sent = sent(stack, thread.rawStackTrace());
        return new Subject(thread, false, List.of(trace(key, stack, sent, TraceRemarks.of(remarks, raw))));
    }

    private static List<Trace> chain(
            List<ExceptionValue> exceptions, @Nullable ThreadValue thrower, Remarks remarks, boolean raw) {
        List<Trace> traces = new ArrayList<>();
        List<Frame> enclosing = List.of();
        ExceptionTree tree = new ExceptionTree(exceptions);
        for (int i : tree.order()) {
            ExceptionValue exception = exceptions.get(i);
            StackTrace stack = pick(exception.stackTrace(), exception.rawStackTrace(), raw);
            if (stack == null && i == exceptions.size() - 1 && thrower != null) {
                stack = pick(thrower.stackTrace(), thrower.rawStackTrace(), raw);
            }
            StackTrace known = stack != null ? stack : new StackTrace(List.of(), Map.of(), exception.other());
            int common = common(known.frames(), enclosing);
            List<String> sent = sent(known, exception.rawStackTrace());
            TraceRemarks own = TraceRemarks.of(remarks.under("exception.values." + i), raw);
            traces.add(new Trace("e" + i, exception, known.frames(), known.registers(), sent, tree.of(i), common, own));
            enclosing = known.frames();
        }
        return List.copyOf(traces);
    }

    private static Trace trace(String key, StackTrace stack, List<String> sent, TraceRemarks remarks) {
        return new Trace(key, null, stack.frames(), stack.registers(), sent, ExceptionTree.Place.CHAIN, 0, remarks);
    }

    private static List<String> sent(StackTrace shown, @Nullable StackTrace before) {
        return before == null ? List.of() : SentFrames.of(shown.frames(), before.frames());
    }

    private static @Nullable StackTrace pick(@Nullable StackTrace stack, @Nullable StackTrace before, boolean raw) {
        if (stack == null || before == null) {
            return stack == null ? before : stack;
        }
        return raw ? SentFrames.sorted(before, stack) : stack;
    }

    private static @Nullable ThreadValue thrower(Event event) {
        String id = event.exceptions().getLast().threadId();
        ThreadValue crashed = null;
        for (ThreadValue thread : event.threads()) {
            if (id != null && id.equals(thread.id())) {
                return thread;
            }
            if (crashed == null && Boolean.TRUE.equals(thread.crashed())) {
                crashed = thread;
            }
        }
        return crashed;
    }

    private static int rank(ThreadValue thread) {
        if (Boolean.TRUE.equals(thread.crashed())) {
            return 0;
        }
        return Boolean.TRUE.equals(thread.current()) ? 1 : 2;
    }

    private static boolean hasRaw(Event event) {
        return event.exceptions().stream().anyMatch(e -> e.rawStackTrace() != null)
                || event.threads().stream().anyMatch(t -> t.rawStackTrace() != null);
    }

    /// Oldest frames that both traces have; never all of the cause's, so that each cause keeps a frame of its own.
    static int common(List<Frame> cause, List<Frame> enclosing) {
        int most = Math.min(cause.size() - 1, enclosing.size());
        int same = 0;
        while (same < most && same(cause.get(same), enclosing.get(same))) {
            same++;
        }
        return same;
    }

    private static boolean same(Frame a, Frame b) {
        return Objects.equals(a.function(), b.function())
                && Objects.equals(a.module(), b.module())
                && Objects.equals(a.filename(), b.filename())
                && Objects.equals(a.lineNo(), b.lineNo())
                && Objects.equals(a.instructionAddr(), b.instructionAddr());
    }
}
