package dev.faultline.event.read;

import dev.faultline.event.Note;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is odd about one event: notes for people, and `_meta` annotations at the same paths for programs.
/// Knows where in the event the reading stands.
///
/// An annotation is an object under the key `""` at the end of its path: `err` lists kinds with their data, `val` holds
/// the value that was refused. Source: Relay's event meta data.
final class Problems {
    static final String INVALID = "invalid_data";

    /// Enough to tell that an event is broken; what follows is only counted.
    private static final int MOST = 200;

    private final List<Object> path = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>(0);
    private final ArrayNode errors = JsonNodeFactory.instance.arrayNode();
    private ObjectNode meta = JsonNodeFactory.instance.objectNode();
    private int left;

    void meta(ObjectNode sent) {
        meta = sent;
    }

    ObjectNode meta() {
        return meta;
    }

    /// A value at the path went to another name, and its annotations go along.
    void moveMeta(String from, String to) {
        JsonNode at = meta;
        for (Object key : path) {
            at = at.path(key.toString());
        }
        if (at instanceof ObjectNode parent && parent.has(from) && !parent.has(to)) {
            parent.set(to, parent.remove(from));
        }
    }

    void enter(String name) {
        path.add(name);
    }

    void enter(int index) {
        path.add(index);
    }

    void leave() {
        path.removeLast();
    }

    /// All notes, and how many more there would be.
    List<Note> notes() {
        if (left > 0) {
            notes.add(new Note("", "too_many_notes", left + " more oddities are not listed"));
            left = 0;
        }
        return List.copyOf(notes);
    }

    /// What was refused, in the form of the protocol's `errors`.
    ArrayNode errors() {
        return errors;
    }

    /// Notes something about the value at the path, without an annotation.
    void note(String code, String text) {
        if (notes.size() < MOST) {
            notes.add(new Note(dotted(), code, text));
        } else {
            left++;
        }
    }

    void note(String field, String code, String text) {
        enter(field);
        note(code, text);
        leave();
    }

    /// A field's value does not fit and is not taken over; the annotation keeps it.
    void refuse(String field, String reason, @Nullable JsonNode value) {
        enter(field);
        refuse(reason, value);
        leave();
    }

    void refuse(String field, String reason, String value) {
        refuse(field, reason, JsonNodeFactory.instance.stringNode(value));
    }

    /// The value at the path does not fit and is not taken over; the annotation keeps it.
    void refuse(String reason, @Nullable JsonNode value) {
        refuse(INVALID, "reason", reason, value);
    }

    /// As [#refuse(String, JsonNode)], with the kind of error and the name of its datum.
    void refuse(String kind, String datum, String text, @Nullable JsonNode value) {
        if (notes.size() < MOST) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            data.put(datum, text);
            annotate(kind, data, value);
            ObjectNode error = errors.addObject().put("type", kind).put("name", dotted());
            error.setAll(data);
            if (value != null) {
                error.set("value", value);
            }
        }
        note(kind, text);
    }

    /// Adds an annotation at the path.
    void annotate(String kind, ObjectNode data, @Nullable JsonNode value) {
        ObjectNode at = meta;
        for (Object key : path) {
            at = child(at, key.toString());
        }
        ObjectNode own = child(at, "");
        ArrayNode error = JsonNodeFactory.instance.arrayNode().add(kind).add(data);
        if (own.get("err") instanceof ArrayNode errors) {
            errors.add(error);
        } else {
            own.set("err", JsonNodeFactory.instance.arrayNode().add(error));
        }
        if (value != null && !own.has("val")) {
            own.set("val", value);
        }
    }

    private static ObjectNode child(ObjectNode parent, String name) {
        if (parent.get(name) instanceof ObjectNode known) {
            return known;
        }
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        parent.set(name, made);
        return made;
    }

    private String dotted() {
        if (path.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Object key : path) {
            text.append(text.isEmpty() ? "" : ".").append(key);
        }
        return text.toString();
    }
}
