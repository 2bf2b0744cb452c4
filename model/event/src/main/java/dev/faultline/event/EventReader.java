package dev.faultline.event;

import dev.faultline.event.read.EventAssembly;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads an event's JSON leniently and normalises it. Never throws for content: what is odd is noted on the event.
/// Safe for use by several threads.
///
/// ```
/// Event event = new EventReader().read(bytes, new EventReader.Context(Instant.now(), header, "127.0.0.1"));
/// ```
public final class EventReader {

    /// What is known of an event besides its payload.
    ///
    /// @param received when the request arrived
    /// @param envelopeHeader header of the envelope (its `event_id` wins, `sent_at` gives the clock drift); or null
    /// @param remoteAddress address of the sender, for `{{auto}}`; null when unknown
    public record Context(
            Instant received,
            @Nullable ObjectNode envelopeHeader,
            @Nullable String remoteAddress) {}

    /// Reads one event, plain, in base64, or in base64 over zlib. Of broken JSON, what stands before the break is read;
    /// unreadable JSON gives an event that holds only its id, the time and a note.
    public Event read(byte[] json, Context context) {
        return new EventAssembly(context.received(), context.envelopeHeader(), context.remoteAddress()).read(json);
    }
}
