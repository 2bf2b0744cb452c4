package dev.faultline.event.read;

import dev.faultline.event.ThreadValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads threads.
final class ThreadReader {
    private final Problems problems;
    private final StackTraceReader traces;

    ThreadReader(Problems problems, StackTraceReader traces) {
        this.problems = problems;
        this.traces = traces;
    }

    ThreadValue read(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        return new ThreadValue(
                id(fields, "id"),
                fields.text("name"),
                fields.flag("crashed"),
                fields.flag("current"),
                fields.flag("main"),
                fields.text("state"),
                traces.take(fields, "stacktrace"),
                traces.takeRaw(fields, "raw_stacktrace"),
                fields.rest());
    }

    /// An id of a thread as text. A text that looks like a number stays a text when it is written again.
    static @Nullable String id(Fields fields, String name) {
        JsonNode value = fields.peek(name);
        String id = fields.scalar(name);
        if (id != null && value != null && value.isString() && Scalars.whole(value) != null) {
            fields.keep(name, value);
        }
        return id;
    }
}
