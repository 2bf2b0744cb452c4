package dev.faultline.bundle;

import dev.faultline.store.index.ActivityEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The trail of an issue as a bundle has it: `[{record, issue, at, who, what: {decision, ...}, undone}]`, newest first.
final class TrailJson {
    /// No decision and no note is longer; the index of a home could not hold it.
    private static final int LONGEST = 200_000;

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private TrailJson() {}

    static ArrayNode write(List<ActivityEntry> trail) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (ActivityEntry entry : trail) {
            ObjectNode one = json.addObject();
            one.put("record", entry.record()).put("issue", entry.issue());
            one.put("at", entry.at().toString()).put("who", entry.who());
            one.set("what", entry.what());
            if (entry.undone() != 0) {
                one.put("undone", entry.undone());
            }
        }
        return json;
    }

    /// Reads a trail; entries that say nothing, or what nobody can have said, are left out.
    ///
    /// @param issue whose trail it is; format 2 does not say so
    static List<ActivityEntry> read(JsonNode json, long issue) {
        List<ActivityEntry> trail = new ArrayList<>();
        for (JsonNode one : json) {
            Instant at = instant(one.path("at"));
            if (at != null
                    && one.path("what") instanceof ObjectNode what
                    && what.toString().length() <= LONGEST) {
                trail.add(new ActivityEntry(
                        one.path("issue").asLong(issue),
                        one.path("record").asLong(0),
                        at,
                        one.path("who").isString() ? one.path("who").stringValue() : null,
                        what,
                        JsonNodeFactory.instance.objectNode(),
                        one.path("undone").asLong(0)));
            }
        }
        return trail;
    }

    private static @Nullable Instant instant(JsonNode json) {
        try {
            Instant at = Instant.parse(json.asString(""));
            return at.isBefore(Instant.EPOCH) || at.isAfter(LATEST) ? null : at;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
