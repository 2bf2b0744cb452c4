package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Names and values that arrive as an object, as a list of pairs, as a list of objects, or as one text.
/// A list keeps its order; an object is sorted by name, as its order means nothing.
final class Pairs {
    private final Problems problems;
    private final Function<JsonNode, @Nullable String> value;
    private final String refusal;
    private final String kind;

    /// @param kind what the pairs are, with its article
    /// @param value reads a value, null for one that does not fit
    /// @param refusal what to say of one that does not fit
    Pairs(Problems problems, String kind, Function<JsonNode, @Nullable String> value, String refusal) {
        this.problems = problems;
        this.value = value;
        this.refusal = refusal;
        this.kind = kind;
    }

    /// The pairs in a field; a text is left to `text`.
    List<Parameter> take(Fields fields, String name, Function<String, List<Parameter>> text) {
        JsonNode sent = fields.take(name);
        if (sent == null) {
            return List.of();
        }
        problems.enter(name);
        List<Parameter> pairs = switch (sent) {
            case ObjectNode object -> object(object);
            case ArrayNode list -> list(list);
            case JsonNode one when one.isString() -> text.apply(one.stringValue());
            default -> {
                problems.refuse("expected " + kind, sent);
                yield List.of();
            }
        };
        problems.leave();
        return pairs;
    }

    private List<Parameter> object(ObjectNode object) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.forEachEntry(sorted::put);
        List<Parameter> pairs = new ArrayList<>(sorted.size());
        sorted.forEach((name, sent) -> {
            problems.enter(name);
            pairs.add(new Parameter(name, value(sent)));
            problems.leave();
        });
        return pairs;
    }

    private List<Parameter> list(ArrayNode list) {
        List<Parameter> pairs = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            problems.enter(i);
            element(list.get(i), pairs);
            problems.leave();
        }
        return pairs;
    }

    private void element(JsonNode element, List<Parameter> pairs) {
        switch (element) {
            case ArrayNode pair when pair.size() == 2 -> pair(pair.get(0), pair.get(1), pairs);
            case ObjectNode object when object.has("key") -> pair(object.get("key"), orNull(object), pairs);
            case ObjectNode object -> pairs.addAll(object(object));
            case JsonNode other when other.isNull() -> {}
            default -> problems.refuse("expected a tuple", element);
        }
    }

    private static JsonNode orNull(ObjectNode pair) {
        return pair.path("value").nullAs(pair.nullNode()).missingAs(pair.nullNode());
    }

    private void pair(JsonNode name, JsonNode sent, List<Parameter> pairs) {
        String text = Scalars.text(name);
        if (text == null) {
            problems.enter(0);
            problems.refuse("expected a string", name);
            problems.leave();
            return;
        }
        problems.enter(1);
        pairs.add(new Parameter(text, value(sent)));
        problems.leave();
    }

    private @Nullable String value(JsonNode sent) {
        if (sent.isNull()) {
            return null;
        }
        String text = value.apply(sent);
        if (text == null) {
            problems.refuse(refusal, sent);
        }
        return text;
    }
}
