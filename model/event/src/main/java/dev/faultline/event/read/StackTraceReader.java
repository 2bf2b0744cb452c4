package dev.faultline.event.read;

import dev.faultline.event.Frame;
import dev.faultline.event.StackTrace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads stack traces: an object with `frames`, or a bare list of frames.
final class StackTraceReader {
    private final Problems problems;
    private final FrameReader frames;

    StackTraceReader(Problems problems) {
        this.problems = problems;
        this.frames = new FrameReader(problems);
    }

    /// The trace in a field, normalised.
    @Nullable
    StackTrace take(Fields fields, String name) {
        return read(fields.take(name), name, false);
    }

    /// The trace in a field, as sent.
    @Nullable
    StackTrace takeRaw(Fields fields, String name) {
        return read(fields.take(name), name, true);
    }

    @Nullable
    StackTrace read(@Nullable JsonNode value, String name, boolean raw) {
        return switch (value) {
            case null -> null;
            case ObjectNode json -> {
                problems.enter(name);
                StackTrace trace = trace(json, raw);
                problems.leave();
                yield trace;
            }
            case ArrayNode list -> {
                ObjectNode json = JsonNodeFactory.instance.objectNode();
                json.set("frames", list);
                yield read(json, name, raw);
            }
            default -> {
                problems.refuse(name, "expected an object", value);
                yield null;
            }
        };
    }

    private StackTrace trace(ObjectNode json, boolean raw) {
        Fields fields = new Fields(json, problems);
        List<Frame> read = List.of();
        JsonNode sent = fields.take("frames");
        problems.enter("frames");
        switch (sent) {
            case null -> {}
            case ArrayNode list when list.isEmpty() -> problems.refuse("expected a non-empty value", null);
            case ArrayNode list -> read = Values.elements(list, problems, frame -> frames.read(frame, raw));
            case ObjectNode single -> read = List.of(frames.read(single, raw));
            default -> problems.refuse("expected an array", sent);
        }
        problems.leave();
        return new StackTrace(read, registers(fields), fields.rest());
    }

    private Map<String, String> registers(Fields fields) {
        ObjectNode sent = fields.object("registers");
        if (sent == null || sent.isEmpty()) {
            return Map.of();
        }
        Map<String, String> registers = new LinkedHashMap<>();
        problems.enter("registers");
        for (Map.Entry<String, JsonNode> entry : sent.properties()) {
            String value = register(entry.getValue());
            if (value != null) {
                registers.put(entry.getKey(), value);
            } else if (!entry.getValue().isNull()) {
                problems.refuse(entry.getKey(), "expected a register value", entry.getValue());
            }
        }
        problems.leave();
        return registers;
    }

    /// Vector registers do not fit 64 bits, so any hexadecimal text is a value.
    private static @Nullable String register(JsonNode value) {
        Long number = Scalars.address(value);
        if (number != null) {
            return "0x" + Long.toHexString(number);
        }
        return value.isString() ? value.stringValue() : null;
    }
}
