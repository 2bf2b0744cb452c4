package dev.faultline.intake;

import dev.faultline.triage.grouping.ProjectRules;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a record says that groups events again.
///
/// @param rules the rules of the project from now on; null where some events are grouped by those in force
/// @param events numbers of the events; empty for all of the project
/// @param later whether another record groups the event
record RegroupHeader(
        String project,
        Instant at,
        @Nullable String who,
        @Nullable ProjectRules rules,
        List<Long> events,
        boolean later) {

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("project", project).put("at", at.toString());
        if (who != null) {
            json.put("by", who);
        }
        if (rules != null) {
            json.put("rules", rules.text());
        }
        if (!events.isEmpty()) {
            ArrayNode numbers = json.putArray("events");
            events.forEach(numbers::add);
        }
        return later ? json.put("later", true) : json;
    }

    static RegroupHeader read(ObjectNode json) {
        List<Long> events = new ArrayList<>();
        json.path("events").forEach(number -> events.add(number.asLong(0)));
        return new RegroupHeader(
                json.path("project").asString("local"),
                instant(json.path("at").asString("")),
                json.hasNonNull("by") ? json.path("by").asString("") : null,
                json.hasNonNull("rules") ? new ProjectRules(json.path("rules").asString("")) : null,
                List.copyOf(events),
                json.path("later").asBoolean(false));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
