package dev.faultline.event.read;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings sent `_meta` annotations to where the canonical event has what they are about: interfaces under today's
/// names, lists under `values`, a bare message as the formatted one. Source: Relay reads annotations together with the
/// values they belong to, so that they move along.
final class MetaPaths {
    private static final Map<String, String> LEGACY = Map.ofEntries(
            Map.entry("sentry.interfaces.Exception", "exception"),
            Map.entry("sentry.interfaces.Stacktrace", "stacktrace"),
            Map.entry("sentry.interfaces.Threads", "threads"),
            Map.entry("sentry.interfaces.Breadcrumbs", "breadcrumbs"),
            Map.entry("sentry.interfaces.Message", "logentry"),
            Map.entry("message", "logentry"),
            Map.entry("sentry.interfaces.User", "user"),
            Map.entry("sentry.interfaces.Http", "request"),
            Map.entry("sentry.interfaces.Contexts", "contexts"),
            Map.entry("sentry.interfaces.Template", "template"),
            Map.entry("sentry.interfaces.DebugMeta", "debug_meta"));

    private MetaPaths() {}

    /// @param meta as sent; changed
    /// @param event as sent, before anything was taken out of it
    static void settle(ObjectNode meta, ObjectNode event) {
        LEGACY.forEach((old, name) -> {
            if (meta.get(old) instanceof ObjectNode tree && !meta.has(name) && !event.hasNonNull(name)) {
                boolean bare = name.equals("logentry") && !event.path(old).isObject();
                meta.set(name, bare ? under("formatted", tree) : tree);
                meta.remove(old);
            }
        });
        for (String list : List.of("exception", "threads", "breadcrumbs")) {
            if (meta.get(list) instanceof ObjectNode tree && !tree.has("values")) {
                settleList(meta, list, tree, sent(event, list));
            }
        }
    }

    private static JsonNode sent(ObjectNode event, String name) {
        if (event.hasNonNull(name)) {
            return event.path(name);
        }
        for (Map.Entry<String, String> legacy : LEGACY.entrySet()) {
            if (legacy.getValue().equals(name) && event.hasNonNull(legacy.getKey())) {
                return event.path(legacy.getKey());
            }
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static void settleList(ObjectNode meta, String name, ObjectNode tree, JsonNode value) {
        if (value.isArray()) {
            JsonNode own = tree.remove("");
            ObjectNode settled = under("values", tree);
            if (own != null) {
                settled.set("", own);
            }
            meta.set(name, settled);
        } else if (value.isObject() && !value.has("values")) {
            meta.set(name, under("values", under("0", tree)));
        }
    }

    private static ObjectNode under(String name, ObjectNode tree) {
        ObjectNode outer = JsonNodeFactory.instance.objectNode();
        outer.set(name, tree);
        return outer;
    }
}
