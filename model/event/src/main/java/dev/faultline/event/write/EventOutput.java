package dev.faultline.event.write;

import dev.faultline.event.Event;
import dev.faultline.event.Pair;
import dev.faultline.event.Parameter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes whole events.
public final class EventOutput {
    private EventOutput() {}

    /// The event in canonical form, with `_meta`.
    public static ObjectNode write(Event event) {
        Out out = new Out()
                .put("event_id", event.id())
                .put("level", event.level().wireName())
                .put("type", event.type().name().toLowerCase(Locale.ROOT))
                .putTexts("fingerprint", event.fingerprint())
                .put("culprit", event.culprit())
                .put("transaction", event.transaction())
                .put("logentry", ContextWriter.logEntry(event.logEntry()))
                .put("logger", event.logger() == null ? "" : event.logger())
                .putTexts("modules", event.modules())
                .put("platform", event.platform())
                .put("timestamp", event.timestamp())
                .put("received", event.received())
                .put("server_name", event.serverName())
                .put("release", event.release())
                .put("dist", event.dist())
                .put("environment", event.environment())
                .put("user", ContextWriter.user(event.user()))
                .put("request", ContextWriter.request(event.request()))
                .putNodes("contexts", event.contexts())
                .putValues("breadcrumbs", event.breadcrumbs(), ContextWriter::breadcrumb)
                .putValues("exception", event.exceptions(), TraceWriter::exception)
                .put("stacktrace", TraceWriter.trace(event.stackTrace()))
                .put("template", event.template())
                .putValues("threads", event.threads(), TraceWriter::thread)
                .putPairs("tags", pairs(event.tags()))
                .putNodes("extra", event.extra())
                .put("debug_meta", images(event))
                .put("sdk", ContextWriter.sdk(event.sdk()))
                .put("checksum", event.checksum());
        event.security().forEach(out::put);
        ObjectNode json = out.with(event.other());
        if (!event.meta().isEmpty()) {
            json.set("_meta", event.meta());
        }
        return json;
    }

    private static List<Parameter> pairs(List<Pair> tags) {
        return tags.stream().map(tag -> new Parameter(tag.name(), tag.value())).toList();
    }

    private static @Nullable ObjectNode images(Event event) {
        return event.images().isEmpty()
                ? null
                : new Out()
                        .putList("images", event.images(), ContextWriter::image)
                        .with(JsonNodeFactory.instance.objectNode());
    }
}
