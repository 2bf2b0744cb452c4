package dev.faultline.event.conformance;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.EventWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events through reader and writer.
final class Canonical {
    static final EventReader.Context CONTEXT =
            new EventReader.Context(Instant.parse("2026-01-02T03:04:05Z"), null, null);

    private Canonical() {}

    static ObjectNode of(JsonNode event) {
        return of(event.toString().getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode of(byte[] event) {
        return new EventWriter().write(read(event));
    }

    static Event read(byte[] event) {
        return new EventReader().read(event, CONTEXT);
    }

    /// Writes it as bytes and reads it back: what is written must be JSON, and must mean the same event.
    static ObjectNode again(ObjectNode canonical) {
        return of(JsonMapper.shared().writeValueAsBytes(canonical));
    }
}
