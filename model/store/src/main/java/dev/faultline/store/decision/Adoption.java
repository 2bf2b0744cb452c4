package dev.faultline.store.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was decided about the state and the owner of an issue in another home, and what became of it there by itself.
/// Taken over as a whole, as one record, or not at all.
///
/// @param issue that it is about here
/// @param at when it stood so
/// @param who takes it over; null when not known
/// @param trail what holds, newest first
public record Adoption(long issue, Instant at, @Nullable String who, List<Line> trail) {

    /// The word for it among decisions.
    public static final String WORD = "import";

    /// Member of a decision that was not made here.
    public static final String IMPORTED = "imported";

    /// What an adoption says something about.
    private static final Set<String> WORDS =
            Set.of("resolve", "archive", "reopen", "assign", "new", "ongoing", "escalating", "regressed");

    private static final int MOST_CHARACTERS = 250_000;

    public Adoption {
        trail = List.copyOf(trail);
    }

    /// Something that was decided, or that became of the issue by itself.
    ///
    /// @param who decided; null when nobody did, and when not known
    /// @param what as [DecisionJson] writes it, without the issues
    public record Line(Instant at, @Nullable String who, ObjectNode what) {

        /// Whether a decision, or what became of an issue, can be taken over.
        public static boolean isAdoptable(ObjectNode what) {
            return WORDS.contains(what.path("decision").asString(""));
        }
    }

    /// As JSON. The oldest lines of a trail that is longer than any is are left out.
    public ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("decision", WORD).put("at", at.toString()).put("issue", issue);
        if (who != null) {
            json.put("by", who);
        }
        ArrayNode lines = json.putArray("trail");
        int length = 0;
        for (Line line : trail) {
            ObjectNode one = JsonNodeFactory.instance.objectNode().put("at", line.at.toString());
            if (line.who != null) {
                one.put("who", line.who);
            }
            one.set("what", line.what.deepCopy().put(IMPORTED, true));
            length += one.toString().length();
            if (length > MOST_CHARACTERS) {
                break;
            }
            lines.add(one);
        }
        return json;
    }

    /// From JSON; what cannot be read of it is left out.
    public static Adoption read(ObjectNode json) {
        List<Line> trail = new ArrayList<>();
        for (JsonNode one : json.path("trail")) {
            if (one.path("what") instanceof ObjectNode what) {
                trail.add(new Line(instant(one.path("at")), text(one.get("who")), what));
            }
        }
        return new Adoption(json.path("issue").asLong(0), instant(json.path("at")), text(json.get("by")), trail);
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.asString("");
    }

    private static Instant instant(JsonNode json) {
        try {
            return Instant.parse(json.asString(""));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
