package dev.faultline.event.read;

import dev.faultline.event.LogEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads messages: a bare text, or an object with a template, its parameters and the finished text.
final class LogEntryReader {
    private final Problems problems;

    LogEntryReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    LogEntry read(@Nullable JsonNode sent) {
        return switch (sent) {
            case null -> null;
            case ObjectNode json when json.isEmpty() -> null;
            case ObjectNode json -> {
                problems.enter("logentry");
                LogEntry entry = entry(json);
                problems.leave();
                yield entry;
            }
            default -> bare(sent);
        };
    }

    private @Nullable LogEntry bare(JsonNode sent) {
        String text = Scalars.text(sent);
        if (text == null) {
            problems.refuse("logentry", "expected a string or an object", sent);
            return null;
        }
        return new LogEntry(null, text, null, JsonNodeFactory.instance.objectNode());
    }

    private @Nullable LogEntry entry(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        String message = fields.text("message");
        String formatted = fields.text("formatted");
        JsonNode params = fields.take("params");
        if (message == null && formatted == null) {
            refuse(params, fields.rest());
            return null;
        }
        if (params != null && !params.isContainer()) {
            problems.refuse("params", "expected message parameters", params);
            params = null;
        }
        return entry(message, formatted, params, fields.rest());
    }

    /// A template without parameters is the text itself.
    private LogEntry entry(
            @Nullable String message, @Nullable String formatted, @Nullable JsonNode params, ObjectNode rest) {
        if (formatted == null && message != null && params != null && !params.isEmpty()) {
            return new LogEntry(message, MessageFormat.format(message, params), params, rest);
        }
        if (formatted == null || formatted.equals(message)) {
            problems.moveMeta("message", "formatted");
            return new LogEntry(null, message, params, rest);
        }
        return new LogEntry(message, formatted, params, rest);
    }

    private void refuse(@Nullable JsonNode params, ObjectNode rest) {
        ObjectNode value = rest.deepCopy();
        value.putNull("formatted");
        value.putNull("message");
        value.set("params", params == null ? value.nullNode() : params);
        problems.refuse("no message present", value);
    }
}
