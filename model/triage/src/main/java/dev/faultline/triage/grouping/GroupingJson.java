package dev.faultline.triage.grouping;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes groupings as `_faultline.grouping` of a canonical event has them:
/// `{config, variants: {NAME: {type, hash, contributes, hint, component: {id, contributes, hint, values: [...]}}}}`,
/// where the values of a component are texts or components.
public final class GroupingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GroupingJson() {}

    /// The grouping as JSON.
    public static ObjectNode write(Grouping grouping) {
        ObjectNode json = NODES.objectNode();
        json.put("config", grouping.config());
        ObjectNode variants = json.putObject("variants");
        for (Variant variant : grouping.variants()) {
            variants.set(variant.name(), variant(variant));
        }
        ArrayNode hashes = json.putArray("hashes");
        grouping.hashes().forEach(hashes::add);
        if (grouping.fingerprint() != null) {
            json.set("fingerprint", fingerprint(grouping.fingerprint()));
        }
        return json;
    }

    private static ObjectNode fingerprint(AppliedFingerprint applied) {
        ObjectNode json = NODES.objectNode();
        text(json, "matched_rule", applied.rule());
        json.put("built_in", applied.builtIn());
        text(json, "title", applied.title());
        ArrayNode client = json.putArray("client");
        applied.client().forEach(client::add);
        return json;
    }

    private static ObjectNode variant(Variant variant) {
        ObjectNode json = NODES.objectNode();
        json.put("type", variant.type());
        text(json, "hash", variant.hash());
        json.put("contributes", variant.contributes());
        text(json, "hint", variant.hint());
        if (!variant.values().isEmpty()) {
            ArrayNode values = json.putArray("values");
            variant.values().forEach(values::add);
        }
        if (variant.component() == null) {
            json.putNull("component");
        } else {
            json.set("component", component(variant.component()));
        }
        return json;
    }

    private static ObjectNode component(Component component) {
        ObjectNode json = NODES.objectNode();
        json.put("id", component.id());
        json.put("contributes", component.contributes());
        text(json, "hint", component.hint());
        ArrayNode values = json.putArray("values");
        component.values().forEach(values::add);
        component.children().forEach(child -> values.add(component(child)));
        return json;
    }

    private static void text(ObjectNode json, String field, @Nullable String value) {
        if (value == null) {
            json.putNull(field);
        } else {
            json.put(field, value);
        }
    }
}
