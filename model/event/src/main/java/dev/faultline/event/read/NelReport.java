package dev.faultline.event.read;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns a network error report into an event.
final class NelReport {
    private NelReport() {}

    static ObjectNode event(ObjectNode report) {
        JsonNode body = report.path("body");
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("logger", "nel");
        event.putObject("logentry")
                .put(
                        "formatted",
                        body.path("phase").asString("") + " / "
                                + body.path("type").asString(""));
        ObjectNode request = event.putObject("request");
        request.put("url", report.path("url").asString(""));
        request.put("method", body.path("method").asString("GET"));
        header(request, "Referer", body.path("referrer"));
        header(request, "User-Agent", report.path("user_agent"));
        ObjectNode context = event.putObject("contexts").putObject("nel");
        context.put("error_type", body.path("type").asString(""));
        for (String name : new String[] {"phase", "server_ip", "elapsed_time", "sampling_fraction", "protocol"}) {
            if (body.has(name)) {
                context.set(name, body.get(name));
            }
        }
        context.put("type", "nel");
        SecurityReports.tag(event, "protocol", body.path("protocol").asString(""));
        SecurityReports.tag(event, "phase", body.path("phase").asString(""));
        event.set("nel", report);
        return event;
    }

    private static void header(ObjectNode request, String name, JsonNode value) {
        if (!value.asString("").isEmpty()) {
            request.withArrayProperty("headers").addArray().add(name).add(value.asString(""));
        }
    }
}
