package dev.faultline.ui.detail;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The traces of an event as JSON of the protocol: what was thrown, its stack trace, the threads, the modules that
/// addresses mean something in.
final class TraceJson {
    private static final ObjectWriter PRETTY = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    private static final List<String> PARTS =
            List.of("event_id", "platform", "release", "exception", "stacktrace", "threads", "debug_meta");

    private TraceJson() {}

    static String of(ObjectNode event) {
        ObjectNode traces = event.objectNode();
        for (String part : PARTS) {
            JsonNode found = event.get(part);
            if (found != null) {
                traces.set(part, found);
            }
        }
        return PRETTY.writeValueAsString(traces) + "\n";
    }
}
