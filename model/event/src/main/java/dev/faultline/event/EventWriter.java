package dev.faultline.event;

import dev.faultline.event.write.EventOutput;
import tools.jackson.databind.node.ObjectNode;

/// Writes events in the protocol's canonical snake_case schema. Safe for use by several threads.
public final class EventWriter {

    /// The whole event, nothing trimmed, without `_faultline`. Shares nodes with the event: do not change it in depth.
    public ObjectNode write(Event event) {
        return EventOutput.write(event);
    }
}
