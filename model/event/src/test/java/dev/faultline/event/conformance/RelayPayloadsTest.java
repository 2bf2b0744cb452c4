package dev.faultline.event.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The set relay-sdk-payloads: whole payloads. What the reference scrubbed (its `_meta` has remarks there) is left out
/// of the comparison, as Faultline scrubs on export.
class RelayPayloadsTest {

    @Test
    void normalisesPayloadsOfSdksAsExpected() {
        FixtureSet set = FixtureSet.named("relay-sdk-payloads");
        Verdicts verdicts = new Verdicts(set.name());
        for (JsonNode one : set.cases()) {
            verdicts.check(one.get("name").stringValue(), () -> {
                ObjectNode event = Canonical.of(set.bytes(one.get("input").stringValue()));
                return one.get("expected").isNull()
                        ? null
                        : Expectation.difference(
                                expected(set, one.get("expected").stringValue()), event);
            });
        }
        verdicts.report();
    }

    private static ObjectNode expected(FixtureSet set, String file) {
        String text = new String(set.bytes(file), StandardCharsets.UTF_8);
        ObjectNode expected = (ObjectNode) Expectation.parsed(text.split("---\n", 3)[2]);
        JsonNode meta = expected.get("_meta");
        if (meta != null) {
            forget(expected, meta);
            keepErrors((ObjectNode) meta);
            if (meta.isEmpty()) {
                expected.remove("_meta");
            }
        }
        return expected;
    }

    /// Removes what remarks stand for, and from their `_meta` the remarks.
    private static void forget(JsonNode value, JsonNode meta) {
        for (Map.Entry<String, JsonNode> entry : meta.properties()) {
            JsonNode child = value instanceof ArrayNode list
                    ? list.get(entry.getKey().isEmpty() ? -1 : Integer.parseInt(entry.getKey()))
                    : value.get(entry.getKey());
            boolean scrubbed = entry.getValue().path("").has("rem");
            if (scrubbed && value instanceof ObjectNode object) {
                object.remove(entry.getKey());
            } else if (scrubbed && value instanceof ArrayNode list) {
                list.set(Integer.parseInt(entry.getKey()), JsonNodeFactory.instance.nullNode());
            } else if (child != null && child.isContainer()) {
                forget(child, entry.getValue());
            }
        }
    }

    private static void keepErrors(ObjectNode meta) {
        if (meta.path("").has("rem")) {
            meta.remove("");
        }
        for (String name : List.copyOf(meta.propertyNames())) {
            if (meta.get(name) instanceof ObjectNode child) {
                keepErrors(child);
                if (child.isEmpty()) {
                    meta.remove(name);
                }
            }
        }
    }
}
