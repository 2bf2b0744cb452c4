package dev.faultline.intake;

import dev.faultline.event.Event;
import dev.faultline.event.Level;
import dev.faultline.store.index.IndexWriter.IssueIds;
import dev.faultline.triage.Assessment;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the record of a new issue says: its ids, and enough to make it again when its first event is gone.
///
/// @param hash the first hash of the event that made it
/// @param config id of the algorithm that made the hash
/// @param event number of that event
/// @param received when that event was received
/// @param firstSeen when that event happened
record IssueEntry(
        IssueIds ids,
        String project,
        String hash,
        String config,
        long event,
        Instant received,
        Instant firstSeen,
        Headline headline) {
    /// What an issue is called.
    record Headline(
            String title,
            @Nullable String type,
            @Nullable String value,
            @Nullable String culprit,
            Level level,
            String platform) {
        static Headline of(Event event, Assessment assessment) {
            return new Headline(
                    assessment.title(),
                    assessment.type(),
                    assessment.value(),
                    assessment.culprit(),
                    event.level(),
                    event.platform());
        }
    }

    private static final int LONGEST_VALUE = 1000;

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("issue", ids.id()).put("number", ids.number()).put("project", project);
        json.put("hash", hash).put("config", config).put("event", event);
        json.put("received", received.toString()).put("first_seen", firstSeen.toString());
        json.put("title", headline.title).put("type", headline.type).put("culprit", headline.culprit);
        String value = headline.value;
        json.put("value", value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE));
        json.put("level", headline.level.wireName()).put("platform", headline.platform);
        return json;
    }

    static IssueEntry read(ObjectNode json) {
        return new IssueEntry(
                new IssueIds(json.path("issue").asLong(0), json.path("number").asLong(0)),
                json.path("project").asString("local"),
                json.path("hash").asString(""),
                json.path("config").asString(""),
                json.path("event").asLong(0),
                instant(json.path("received")),
                instant(json.path("first_seen")),
                new Headline(
                        json.path("title").asString(""),
                        text(json.get("type")),
                        text(json.get("value")),
                        text(json.get("culprit")),
                        level(json.path("level").asString("")),
                        json.path("platform").asString("other")));
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.asString("");
    }

    private static Level level(String name) {
        try {
            return Level.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Level.ERROR;
        }
    }

    private static Instant instant(JsonNode json) {
        try {
            return Instant.parse(json.asString(""));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
