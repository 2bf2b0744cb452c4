package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import dev.faultline.event.json.LenientJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The body of a request: parsed when it is a text that holds JSON or a form.
///
/// @param inferredType media type it was parsed as; null if it was left as sent
record RequestBody(@Nullable JsonNode data, @Nullable String inferredType) {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    static RequestBody of(@Nullable JsonNode data, @Nullable String contentType) {
        if (data == null || !data.isString()) {
            return new RequestBody(data, null);
        }
        String text = data.stringValue();
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        boolean any = type.isEmpty() || !(type.equals(JSON) || type.equals(FORM));
        JsonNode json = any || type.equals(JSON) ? json(text) : null;
        if (json != null) {
            return new RequestBody(json, JSON);
        }
        JsonNode form = any || type.equals(FORM) ? form(text) : null;
        return form == null ? new RequestBody(data, null) : new RequestBody(form, FORM);
    }

    private static @Nullable JsonNode json(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return null;
        }
        try {
            return LenientJson.strict(text.getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            return null;
        }
    }

    /// A text without any value (such as base64, whose `=` stands at the end) or with white space is no form.
    private static @Nullable JsonNode form(String text) {
        if (text.indexOf('=') < 0 || text.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '{')) {
            return null;
        }
        List<Parameter> pairs = FormText.query(text);
        boolean valued = pairs.stream()
                .anyMatch(pair ->
                        pair.value() != null && !pair.value().replace("=", "").isEmpty());
        if (!valued) {
            return null;
        }
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        for (Parameter pair : pairs) {
            JsonNode value = JsonNodeFactory.instance.stringNode(pair.value());
            JsonNode known = form.get(pair.name());
            if (known instanceof ArrayNode list) {
                list.add(value);
            } else {
                form.set(
                        pair.name(),
                        known == null ? value : form.arrayNode().add(known).add(value));
            }
        }
        return form;
    }
}
