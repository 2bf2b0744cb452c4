package dev.faultline.store.decision;

import dev.faultline.triage.issue.Decision;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A decision as JSON, as the header of its record in the log.
public final class DecisionJson {
    private DecisionJson() {}

    /// Writes a decision.
    public static ObjectNode write(Decision decision) {
        return switch (decision) {
            case Decision.Resolve(Instant at, List<Long> issues, var how) ->
                json("resolve", at, issues).set("how", StateJson.write(how));
            case Decision.Archive(Instant at, List<Long> issues, var until) ->
                json("archive", at, issues).set("until", StateJson.write(until));
            case Decision.Reopen(Instant at, List<Long> issues) -> json("reopen", at, issues);
            case Decision.Delete(Instant at, List<Long> issues) -> json("delete", at, issues);
            case Decision.Restore(Instant at, List<Long> issues) -> json("restore", at, issues);
            case Decision.Assign(Instant at, List<Long> issues, String assignee) ->
                json("assign", at, issues).put("assignee", assignee);
            case Decision.MarkSeen(Instant at, List<Long> issues, boolean seen) ->
                json("seen", at, issues).put("seen", seen);
            case Decision.Merge(Instant at, long into, List<Long> issues) ->
                json("merge", at, issues).put("into", into);
            case Decision.Unmerge(Instant at, long issue, List<String> hashes) -> {
                ObjectNode json = json("unmerge", at, List.of(issue));
                hashes.forEach(json.putArray("hashes")::add);
                yield json;
            }
            case Decision.Note(Instant at, long issue, String text) ->
                json("note", at, List.of(issue)).put("text", text);
            case Decision.EditNote(Instant at, long issue, long note, String text) ->
                json("edit_note", at, List.of(issue)).put("note", note).put("text", text);
            case Decision.TakeBack(Instant at, long record) ->
                json("take_back", at, List.of()).put("record", record);
        };
    }

    /// Reads a decision; null when it is of a kind that this version does not know, or damaged.
    public static @Nullable Decision read(ObjectNode json) {
        try {
            return decision(json);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Decision decision(ObjectNode json) {
        Instant at = StateJson.instant(json.get("at"));
        List<Long> issues = issues(json.path("issues"));
        return switch (json.path("decision").asString("")) {
            case "resolve" -> new Decision.Resolve(at, issues, StateJson.resolution(json.path("how")));
            case "archive" -> new Decision.Archive(at, issues, StateJson.until(json.path("until")));
            case "reopen" -> new Decision.Reopen(at, issues);
            case "delete" -> new Decision.Delete(at, issues);
            case "restore" -> new Decision.Restore(at, issues);
            case "assign" -> new Decision.Assign(at, issues, text(json.get("assignee")));
            case "seen" -> new Decision.MarkSeen(at, issues, json.path("seen").asBoolean(true));
            case "merge" -> new Decision.Merge(at, json.path("into").asLong(0), issues);
            case "unmerge" ->
                issues.isEmpty() ? null : new Decision.Unmerge(at, issues.getFirst(), texts(json.path("hashes")));
            case "note" ->
                issues.isEmpty()
                        ? null
                        : new Decision.Note(
                                at, issues.getFirst(), json.path("text").asString(""));
            case "edit_note" ->
                issues.isEmpty()
                        ? null
                        : new Decision.EditNote(
                                at, issues.getFirst(), json.path("note").asLong(0), text(json.get("text")));
            case "take_back" -> new Decision.TakeBack(at, json.path("record").asLong(0));
            default -> null;
        };
    }

    private static @Nullable String text(@Nullable JsonNode json) {
        return json == null || json.isNull() ? null : json.asString("");
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.asString("")));
        return List.copyOf(texts);
    }

    private static List<Long> issues(JsonNode json) {
        List<Long> issues = new ArrayList<>();
        json.forEach(id -> issues.add(id.asLong(0)));
        return List.copyOf(issues);
    }

    private static ObjectNode json(String what, Instant at, List<Long> issues) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("decision", what).put("at", at.toString());
        ArrayNode ids = json.putArray("issues");
        issues.forEach(ids::add);
        return json;
    }
}
