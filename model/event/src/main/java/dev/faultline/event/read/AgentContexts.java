package dev.faultline.event.read;

import dev.faultline.event.Parameter;
import dev.faultline.event.agent.Agent;
import dev.faultline.event.agent.Device;
import dev.faultline.event.agent.Product;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Adds the contexts of browser, operating system and device that the request's headers tell of, where none was sent.
/// On servers the client's system is `client_os`, as `os` is the server's own.
final class AgentContexts {
    private AgentContexts() {}

    static void apply(EventDraft draft) {
        if (draft.request == null || draft.request.headers().isEmpty()) {
            return;
        }
        Map<String, String> headers = new HashMap<>();
        for (Parameter header : draft.request.headers()) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (header.value() != null && (name.equals("user-agent") || name.startsWith("sec-ch-ua"))) {
                headers.putIfAbsent(name, header.value());
            }
        }
        if (!headers.isEmpty()) {
            add(draft, new Agent(headers));
        }
    }

    private static void add(EventDraft draft, Agent agent) {
        String system = draft.platform.equals("javascript") ? "os" : "client_os";
        if (!draft.contexts.containsKey("browser")) {
            add(draft, "browser", "browser", agent.browser());
        }
        if (!draft.contexts.containsKey(system)) {
            add(draft, system, "os", agent.system());
        }
        Device device = draft.contexts.containsKey("device") ? null : agent.device();
        if (device != null) {
            ObjectNode context = JsonNodeFactory.instance.objectNode();
            context.put("family", device.family());
            put(context, "model", device.model());
            put(context, "brand", device.brand());
            context.put("type", "device");
            draft.contexts.put("device", context);
        }
    }

    private static void add(EventDraft draft, String key, String type, @Nullable Product product) {
        if (product != null) {
            ObjectNode context = JsonNodeFactory.instance.objectNode();
            context.put("name", product.name());
            put(context, "version", product.version());
            context.put("type", type);
            draft.contexts.put(key, context);
        }
    }

    private static void put(ObjectNode context, String name, @Nullable String value) {
        if (value != null) {
            context.put(name, value);
        }
    }
}
