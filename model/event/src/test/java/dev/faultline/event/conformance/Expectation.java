package dev.faultline.event.conformance;

import dev.faultline.event.json.LenientJson;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares a result with an expectation: all that is expected must be there with its value, null means absent, and
/// the result may hold more (normalisation adds fields and tags).
final class Expectation {
    private Expectation() {}

    /// Where the first difference is, or null.
    static String difference(JsonNode expected, JsonNode actual) {
        return difference("", expected, actual);
    }

    /// The JSON in a text that may hold trailing commas.
    static JsonNode parsed(String text) {
        return LenientJson.strict(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String difference(String path, JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual == null || actual.isNull() ? null : path + ": expected nothing, found " + actual;
        }
        if (actual == null) {
            return path + ": missing " + brief(expected);
        }
        if (expected instanceof ObjectNode object) {
            return object(path, object, actual);
        }
        if (expected instanceof ArrayNode list) {
            return path.endsWith("/tags") ? tags(path, list, actual) : list(path, list, actual);
        }
        return isSame(expected, actual) ? null : path + ": expected " + brief(expected) + ", found " + brief(actual);
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return Math.abs(expected.doubleValue() - actual.doubleValue()) < 1e-6;
        }
        String text = expected.asString("");
        return text.equals("[received]") || text.equals("[timestamp]") || expected.equals(actual);
    }

    private static String object(String path, ObjectNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            String found = difference(path + "/" + entry.getKey(), entry.getValue(), actual.get(entry.getKey()));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String list(String path, ArrayNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return path + ": expected " + brief(expected) + ", found " + brief(actual);
        }
        for (int i = 0; i < expected.size(); i++) {
            String found = difference(path + "/" + i, expected.get(i), actual.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String tags(String path, ArrayNode expected, JsonNode actual) {
        for (JsonNode tag : expected) {
            boolean scrubbed = tag.path(1).isNull();
            if (!scrubbed && StreamSupport.stream(actual.spliterator(), false).noneMatch(tag::equals)) {
                return path + ": missing " + tag + " in " + actual;
            }
        }
        return null;
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }
}
