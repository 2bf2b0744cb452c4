package dev.faultline.event.read;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads breadcrumbs.
final class BreadcrumbReader {
    private final Problems problems;

    BreadcrumbReader(Problems problems) {
        this.problems = problems;
    }

    Breadcrumb read(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        JsonNode type = fields.take("type", "ty");
        Level level = Levels.take(fields, problems);
        return new Breadcrumb(
                time(fields),
                type == null ? "default" : type(type),
                fields.text("category"),
                level == null ? Level.INFO : level,
                fields.text("message"),
                fields.object("data"),
                fields.rest());
    }

    private String type(JsonNode type) {
        if (type.isString()) {
            return type.stringValue();
        }
        problems.refuse("type", "expected a string", type);
        return "default";
    }

    private @Nullable Instant time(Fields fields) {
        JsonNode sent = fields.peek("timestamp");
        Instant time = fields.time("timestamp");
        if (time != null && time.getEpochSecond() < 0) {
            Staleness.refuse(problems, "timestamp", time, sent);
            return null;
        }
        return time;
    }
}
