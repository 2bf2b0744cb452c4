package dev.faultline.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads events from JSON texts written with apostrophes for quotes.
final class Events {
    static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    private Events() {}

    static Event read(String json) {
        return new EventReader().read(quoted(json).getBytes(UTF_8), context());
    }

    static ObjectNode canonical(String json) {
        return new EventWriter().write(read(json));
    }

    static EventReader.Context context() {
        return new EventReader.Context(RECEIVED, null, null);
    }

    static ObjectNode node(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(quoted(json));
    }

    static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
