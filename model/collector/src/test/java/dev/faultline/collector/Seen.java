package dev.faultline.collector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An event as the store shows it.
///
/// @param json canonical
/// @param attachments names of what came with it
record Seen(long issue, ObjectNode json, List<String> attachments) {
    /// What tells it from the events of other kinds: type, else of the forms of its message the one that is known.
    String key(Set<String> known) {
        List<String> types = types();
        if (!types.isEmpty() && !types.getFirst().isEmpty()) {
            return "type " + types.getFirst();
        }
        if (!types.isEmpty() && json.path("logentry").isMissingNode()) {
            return "message " + value();
        }
        String template = "message " + json.path("logentry").path("message").asString("");
        String formatted = "message " + json.path("logentry").path("formatted").asString("");
        return known.contains(template) ? template : formatted;
    }

    /// The text of the outermost exception.
    String value() {
        return outermost().path("value").asString("");
    }

    /// The exception that was caught, or reached the top.
    JsonNode outermost() {
        JsonNode values = json.path("exception").path("values");
        return values.path(values.size() - 1);
    }

    /// Types of the exceptions, outermost first.
    List<String> types() {
        List<String> types = new ArrayList<>();
        for (JsonNode exception : json.path("exception").path("values")) {
            types.addFirst(exception.path("type").asString(""));
        }
        return types;
    }

    String trace() {
        return json.path("contexts").path("trace").path("trace_id").asString("");
    }

    JsonNode tag(String name) {
        for (JsonNode tag : json.path("tags")) {
            if (tag.path(0).asString("").equals(name)) {
                return tag.path(1);
            }
        }
        return json.path("tags").path(name);
    }

    /// The innermost frames of the application, one of each stack trace that has any.
    Stream<JsonNode> tops() {
        Stream<JsonNode> values = Stream.concat(
                json.path("exception").path("values").valueStream(),
                json.path("threads").path("values").valueStream());
        return values.flatMap(value -> value
                .path("stacktrace")
                .path("frames")
                .valueStream()
                .filter(frame -> frame.path("in_app").asBoolean(false))
                .reduce((outer, inner) -> inner)
                .stream());
    }
}
