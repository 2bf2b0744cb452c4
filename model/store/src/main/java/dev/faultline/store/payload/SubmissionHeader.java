package dev.faultline.store.payload;

import dev.faultline.store.coding.Coding;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the record of a submission says about its body.
///
/// @param project id as in the DSN's path
/// @param envelope whether the body is an envelope, else the JSON of one event
/// @param coding of the body in the log
/// @param eventId id of its event, given here when the sender gave none, so that a replay finds the same
/// @param origin the home that it was in before and that counted its sessions; null when it came from a sender
public record SubmissionHeader(
        String project,
        boolean envelope,
        Coding coding,
        Instant received,
        @Nullable String eventId,
        @Nullable String publicKey,
        @Nullable String sender,
        @Nullable String remoteAddress,
        @Nullable String origin) {

    /// As JSON.
    public ObjectNode write() {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("project", project);
        header.put("kind", envelope ? "envelope" : "event");
        header.put("coding", coding.wireName());
        header.put("received", received.toString());
        putIfPresent(header, "event_id", eventId);
        putIfPresent(header, "key", publicKey);
        putIfPresent(header, "sender", sender);
        putIfPresent(header, "remote", remoteAddress);
        putIfPresent(header, "origin", origin);
        return header;
    }

    /// From JSON; what is missing or odd gets a default.
    public static SubmissionHeader read(ObjectNode header) {
        Coding coding = Coding.of(header.path("coding").asString("gzip"));
        return new SubmissionHeader(
                header.path("project").asString("local"),
                !header.path("kind").asString("").equals("event"),
                coding == null ? Coding.IDENTITY : coding,
                instant(header.path("received")),
                text(header.get("event_id")),
                text(header.get("key")),
                text(header.get("sender")),
                text(header.get("remote")),
                text(header.get("origin")));
    }

    /// The envelope's header with the event id that was given here when it has none.
    public ObjectNode withEventId(ObjectNode envelopeHeader) {
        return eventId == null ? envelopeHeader : envelopeHeader.deepCopy().put("event_id", eventId);
    }

    private static void putIfPresent(ObjectNode header, String name, @Nullable String value) {
        if (value != null) {
            header.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString("");
    }

    private static Instant instant(JsonNode node) {
        try {
            return Instant.parse(node.asString(""));
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
