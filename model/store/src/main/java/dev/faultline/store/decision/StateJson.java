package dev.faultline.store.decision;

import dev.faultline.triage.issue.ArchiveUntil;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Resolution;
import dev.faultline.triage.issue.Substatus;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The state of an issue as JSON.
public final class StateJson {
    private StateJson() {}

    /// Writes a state.
    public static ObjectNode write(IssueState state) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", state.status().wireName());
        json.put("substatus", state.substatus().wireName());
        json.put("since", state.since().toString());
        if (state.resolution() != null) {
            json.set("resolution", write(state.resolution()));
        }
        if (state.until() != null) {
            json.set("until", write(state.until()));
        }
        json.put("events", state.eventsThen());
        json.put("users", state.usersThen());
        return json;
    }

    /// Reads a state.
    ///
    /// @throws IllegalArgumentException if it is none
    public static IssueState read(JsonNode json) {
        JsonNode resolution = json.get("resolution");
        JsonNode until = json.get("until");
        return new IssueState(
                IssueStatus.valueOf(upper(json.path("status"))),
                Substatus.valueOf(upper(json.path("substatus"))),
                instant(json.path("since")),
                resolution == null ? null : resolution(resolution),
                until == null ? null : until(until),
                json.path("events").asLong(0),
                json.path("users").asLong(0));
    }

    static ObjectNode write(Resolution resolution) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (resolution) {
            case Resolution.Now() -> json.put("in", "now");
            case Resolution.InRelease(String release) ->
                json.put("in", "release").put("release", release);
            case Resolution.InNextRelease(String newest) ->
                json.put("in", "next").put("release", newest);
        };
    }

    static Resolution resolution(JsonNode json) {
        String release = json.path("release").asString("");
        return switch (json.path("in").asString("")) {
            case "release" -> new Resolution.InRelease(release);
            case "next" -> new Resolution.InNextRelease(release);
            default -> new Resolution.Now();
        };
    }

    static ObjectNode write(ArchiveUntil until) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (until) {
            case ArchiveUntil.Escalating() -> json.put("what", "escalating");
            case ArchiveUntil.Time(Instant time) -> json.put("what", "time").put("time", time.toString());
            case ArchiveUntil.Events(long count) -> json.put("what", "events").put("count", count);
            case ArchiveUntil.Users(long count) -> json.put("what", "users").put("count", count);
            case ArchiveUntil.Forever() -> json.put("what", "forever");
        };
    }

    static ArchiveUntil until(JsonNode json) {
        long count = json.path("count").asLong(0);
        return switch (json.path("what").asString("")) {
            case "escalating" -> new ArchiveUntil.Escalating();
            case "time" -> new ArchiveUntil.Time(instant(json.path("time")));
            case "events" -> new ArchiveUntil.Events(count);
            case "users" -> new ArchiveUntil.Users(count);
            default -> new ArchiveUntil.Forever();
        };
    }

    static Instant instant(@Nullable JsonNode json) {
        return json == null ? Instant.EPOCH : Instant.parse(json.asString("1970-01-01T00:00:00Z"));
    }

    private static String upper(JsonNode json) {
        return json.asString("").toUpperCase(Locale.ROOT);
    }
}
