package dev.faultline.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A submission decoded.
///
/// @param envelopeHeader empty for an event on its own
/// @param eventId id of the event, as far as the framing tells
/// @param size decoded bytes
record Content(ObjectNode envelopeHeader, @Nullable String eventId, List<Item> items, long size) {
    boolean holdsEvent() {
        return items.stream().anyMatch(Item::isEvent);
    }
}
