package dev.faultline.event;

import dev.faultline.event.read.EventAssembly;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Reads an event's JSON leniently and normalises it. Never throws for content: what is odd is noted on the event.
/// Safe for use by several threads.
///
/// ```
/// Event event = new EventReader().read(bytes, new EventReader.Context(Instant.now(), header, "127.0.0.1"));
/// ```
public final class EventReader {
    /// Neither what events are grouped, titled nor found by, and most of their bytes.
    private static final Set<String> DETAILS =
            Set.of("breadcrumbs", "sentry.interfaces.Breadcrumbs", "extra", "modules", "spans", "_meta");

    private final Set<String> without;

    /// A reader of whole events.
    public EventReader() {
        this(Set.of());
    }

    private EventReader(Set<String> without) {
        this.without = without;
    }

    /// A reader that passes over what only people look at: breadcrumbs, extra data, modules, spans. What events are
    /// grouped, titled and found by it reads the same, in half the time.
    public static EventReader withoutDetails() {
        return new EventReader(DETAILS);
    }

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
        return read(json, null, context);
    }

    /// Reads one event of which parts are known better than when it was sent, such as symbolicated frames.
    ///
    /// @param derived members that stand in for those of the event, in the protocol's schema; null for none
    public Event read(byte[] json, @Nullable ObjectNode derived, Context context) {
        return new EventAssembly(context.received(), context.envelopeHeader(), context.remoteAddress(), without)
                .read(json, derived);
    }
}
