package dev.faultline.event.read;

import dev.faultline.event.Event;
import dev.faultline.event.EventId;
import dev.faultline.event.json.BodyCoding;
import dev.faultline.event.json.LenientJson;
import dev.faultline.event.json.LenientJson.Oddity;
import dev.faultline.event.json.LenientJson.Parsed;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts an event together: bytes to JSON, interfaces, then the steps in Relay's order, without its trimming.
public final class EventAssembly {
    private final Instant received;
    private final @Nullable ObjectNode envelopeHeader;
    private final @Nullable String remoteAddress;
    private final Set<String> without;

    /// As [dev.faultline.event.EventReader.Context] has it.
    ///
    /// @param without members of the event that are passed over
    public EventAssembly(
            Instant received,
            @Nullable ObjectNode envelopeHeader,
            @Nullable String remoteAddress,
            Set<String> without) {
        this.received = received;
        this.envelopeHeader = envelopeHeader;
        this.remoteAddress = remoteAddress;
        this.without = without;
    }

    /// The event in a body as it was sent, with members that stand in for its own.
    public Event read(byte[] body, @Nullable ObjectNode derived) {
        Parsed parsed = LenientJson.read(BodyCoding.decode(body), without);
        Problems problems = new Problems();
        EventDraft draft = new EventDraft(problems, received);
        ObjectNode json = object(parsed.root(), problems);
        if (derived != null) {
            derived.properties()
                    .forEach(member ->
                            json.set(member.getKey(), member.getValue().deepCopy()));
        }
        fill(draft, json);
        for (Oddity oddity : parsed.oddities()) {
            problems.note(oddity.code(), oddity.text());
        }
        return draft.event();
    }

    /// The event of a JSON object, which is changed by the reading.
    public Event read(ObjectNode json) {
        EventDraft draft = new EventDraft(new Problems(), received);
        fill(draft, json);
        return draft.event();
    }

    private static ObjectNode object(@Nullable JsonNode root, Problems problems) {
        if (root instanceof ObjectNode object) {
            return object;
        }
        if (root != null) {
            problems.note(
                    Problems.INVALID,
                    "expected an object, but the event is a JSON "
                            + root.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private void fill(EventDraft draft, ObjectNode json) {
        String headerId = envelopeHeader == null ? null : EventId.canonical(envelopeHeader.get("event_id"));
        new EventFields(draft, SecurityReports.event(json)).read(headerId);
        draft.type = EventTypes.infer(draft);
        new Clock(draft).apply(envelopeHeader == null ? null : envelopeHeader.get("sent_at"));
        Addresses addresses = new Addresses(draft, remoteAddress);
        if (draft.security.isEmpty()) {
            addresses.apply();
        } else {
            addresses.takeSenders();
            draft.logger = draft.logger == null ? "csp" : draft.logger;
        }
        new Tags(draft).apply();
        DeviceClass.apply(draft);
        Releases.apply(draft);
        Exceptions.apply(draft);
        AgentContexts.apply(draft);
        Measurements.apply(draft);
    }
}
