package dev.faultline.intake;

import dev.faultline.store.coding.Coding;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a submission's record says about its body.
///
/// @param coding of the body in the log
/// @param eventId id of its event, given here when the sender gave none, so that a replay finds the same
record SubmissionJson(
        String project,
        Submission.Kind kind,
        Coding coding,
        Instant received,
        @Nullable String eventId,
        @Nullable String publicKey,
        @Nullable String sender,
        @Nullable String remoteAddress) {

    static ObjectNode write(Submission submission, Coding coding, @Nullable String eventId) {
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.put("project", submission.project());
        header.put("kind", submission.kind().name().toLowerCase(Locale.ROOT));
        header.put("coding", coding.wireName());
        header.put("received", submission.received().toString());
        putIfPresent(header, "event_id", eventId);
        putIfPresent(header, "key", submission.publicKey());
        putIfPresent(header, "sender", submission.sender());
        putIfPresent(header, "remote", submission.remoteAddress());
        return header;
    }

    static SubmissionJson read(ObjectNode header) {
        Coding coding = Coding.of(header.path("coding").asString("gzip"));
        return new SubmissionJson(
                header.path("project").asString("local"),
                header.path("kind").asString("").equals("event") ? Submission.Kind.EVENT : Submission.Kind.ENVELOPE,
                coding == null ? Coding.IDENTITY : coding,
                instant(header.path("received")),
                text(header.get("event_id")),
                text(header.get("key")),
                text(header.get("sender")),
                text(header.get("remote")));
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
