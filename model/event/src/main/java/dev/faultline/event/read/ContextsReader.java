package dev.faultline.event.read;

import dev.faultline.event.EventId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Reads contexts: objects by key, each with its type, which is the key where none was sent.
final class ContextsReader {
    private final Problems problems;

    ContextsReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, ObjectNode> read(@Nullable JsonNode sent) {
        Map<String, ObjectNode> contexts = new LinkedHashMap<>();
        if (sent instanceof ObjectNode json) {
            problems.enter("contexts");
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                context(entry.getKey(), entry.getValue(), contexts);
            }
            problems.leave();
        } else if (sent != null) {
            problems.refuse("contexts", "expected an object", sent);
        }
        return contexts;
    }

    private void context(String key, JsonNode value, Map<String, ObjectNode> contexts) {
        if (value instanceof ObjectNode context) {
            JsonNode type = context.get("type");
            if (type == null || type.isNull()) {
                context.put("type", key);
                type = context.get("type");
            }
            settle(type.isString() ? type.stringValue() : key, context);
            contexts.put(key, context);
        } else if (!value.isNull()) {
            problems.refuse(key, "expected a context", value);
        }
    }

    private static void settle(String type, ObjectNode context) {
        switch (type) {
            case "trace" -> {
                lower(context, "trace_id");
                lower(context, "span_id");
                lower(context, "parent_span_id");
            }
            case "profile" -> uuid(context, "profile_id");
            case "replay" -> uuid(context, "replay_id");
            case "response" -> body(context);
            case "os" -> OsDescription.apply(context);
            case "runtime" -> RuntimeDescription.apply(context);
            default -> {}
        }
    }

    /// The body of a response is read as that of a request is.
    private static void body(ObjectNode response) {
        RequestBody body = RequestBody.of(response.get("data"), contentType(response.path("headers")));
        if (body.data() != null && body.inferredType() != null) {
            response.set("data", body.data());
            response.putIfAbsent("inferred_content_type", StringNode.valueOf(body.inferredType()));
        }
    }

    /// @param headers an object, or a list of pairs
    private static @Nullable String contentType(JsonNode headers) {
        if (headers instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> header : object.properties()) {
                if (header.getKey().equalsIgnoreCase("content-type")) {
                    return Scalars.text(header.getValue());
                }
            }
        }
        for (JsonNode pair : headers) {
            if (pair.path(0).asString("").equalsIgnoreCase("content-type")) {
                return Scalars.text(pair.path(1));
            }
        }
        return null;
    }

    private static void lower(ObjectNode context, String name) {
        JsonNode id = context.get(name);
        if (id != null && id.isString()) {
            String hex = name.equals("trace_id") ? EventId.hex(id.stringValue()) : null;
            context.put(name, hex == null ? id.stringValue().toLowerCase(Locale.ROOT) : hex);
        }
    }

    private static void uuid(ObjectNode context, String name) {
        JsonNode id = context.get(name);
        String hex = id != null && id.isString() ? EventId.hex(id.stringValue()) : null;
        if (hex != null) {
            context.put(name, hex);
        }
    }
}
