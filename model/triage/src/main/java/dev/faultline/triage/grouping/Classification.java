package dev.faultline.triage.grouping;

import dev.faultline.event.Event;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import dev.faultline.triage.grouping.rule.RuleFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes into the frames of an event what the rules decided of them.
final class Classification {
    private final Traces traces;

    Classification(Traces traces) {
        this.traces = traces;
    }

    Event event() {
        Event event = traces.event();
        List<ExceptionValue> exceptions =
                event.exceptions().stream().map(this::exception).toList();
        List<ThreadValue> threads = event.threads().stream().map(this::thread).toList();
        return event.withStackTraces(exceptions, stackTrace(event.stackTrace(), traces.ofEvent()), threads);
    }

    private ExceptionValue exception(ExceptionValue sent) {
        return sent.withStackTrace(stackTrace(sent.stackTrace(), traces.of(sent)));
    }

    private ThreadValue thread(ThreadValue sent) {
        return sent.withStackTrace(stackTrace(sent.stackTrace(), traces.of(sent)));
    }

    private static @Nullable StackTrace stackTrace(@Nullable StackTrace sent, @Nullable Trace trace) {
        if (sent == null || trace == null) {
            return sent;
        }
        List<Frame> frames = new ArrayList<>(trace.size());
        for (int i = 0; i < trace.size(); i++) {
            frames.add(frame(
                    trace.sent().get(i),
                    trace.described().get(i),
                    trace.classified().get(i)));
        }
        return new StackTrace(List.copyOf(frames), sent.registers(), sent.other());
    }

    private static Frame frame(Frame sent, DescribedFrame described, RuleFrame classified) {
        ObjectNode data = sent.data();
        boolean moved = classified.inAppChanged();
        if (moved || classified.category() != null) {
            data = data == null ? JsonNodeFactory.instance.objectNode() : data.deepCopy();
            if (moved) {
                Boolean before = classified.sentInApp();
                data.put("orig_in_app", before == null ? -1 : before ? 1 : 0);
            }
            if (classified.category() != null) {
                data.put("category", classified.category());
            }
        }
        return sent.withFindings(described.function(), described.rawFunction(), classified.inApp(), data);
    }
}
