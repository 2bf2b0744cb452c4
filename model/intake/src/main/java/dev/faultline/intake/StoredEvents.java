package dev.faultline.intake;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.store.Store;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.Location;
import dev.faultline.store.payload.Payloads;
import dev.faultline.store.payload.StoredEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads events of the store as they are grouped and shown: the payload as sent, with what was derived later, such as
/// symbolicated frames, in the place of what was sent. Any thread.
public final class StoredEvents {
    private final Payloads payloads;
    private final EventReader reader;

    private StoredEvents(Store store, EventReader reader) {
        payloads = store.payloads();
        this.reader = reader;
    }

    /// Whole events of a store.
    public static StoredEvents whole(Store store) {
        return new StoredEvents(store, new EventReader());
    }

    /// Events of a store without what only people look at.
    static StoredEvents toGroup(Store store) {
        return new StoredEvents(store, EventReader.withoutDetails());
    }

    /// An event as it was read.
    ///
    /// @param stored as it was sent
    public record Loaded(StoredEvent stored, Event event) {}

    /// Reads an event; null when its payload is gone or damaged.
    ///
    /// @throws IOException if the log cannot be read
    public @Nullable Loaded read(PlacedEvent place) throws IOException {
        StoredEvent stored = payloads.event(place.location(), place.item());
        if (stored == null) {
            return null;
        }
        Location derived = place.derived();
        ObjectNode envelope = stored.envelopeHeader().deepCopy().put("event_id", place.eventId());
        Event event = reader.read(
                stored.json(),
                derived == null ? null : payloads.derived(derived),
                new EventReader.Context(
                        stored.submission().received(),
                        envelope,
                        stored.submission().remoteAddress()));
        return new Loaded(stored, event);
    }
}
