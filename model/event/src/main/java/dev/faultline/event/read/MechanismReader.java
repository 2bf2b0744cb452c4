package dev.faultline.event.read;

import dev.faultline.event.Mechanism;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads how an exception was caught, also in the flat form of SDKs before 2018.
final class MechanismReader {
    private static final String DEFAULT_TYPE = "generic";

    private final Problems problems;

    MechanismReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Mechanism take(Fields exception) {
        JsonNode value = exception.take("mechanism");
        if (value == null) {
            return null;
        }
        problems.enter("mechanism");
        Mechanism mechanism = null;
        if (value instanceof ObjectNode json) {
            mechanism = read(json);
        } else if (value.isString()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.set("type", value);
            mechanism = read(json);
        } else {
            problems.refuse("expected an object", value);
        }
        problems.leave();
        return mechanism;
    }

    private Mechanism read(ObjectNode json) {
        Fields fields = new Fields(json, problems);
        ObjectNode data = fields.object("data");
        ObjectNode meta = fields.object("meta");
        if (json.has("posix_signal") || json.has("mach_exception") || json.has("relevant_address")) {
            data = legacyData(fields, data);
            meta = legacyMeta(fields, meta);
        }
        String type = fields.text("type");
        return new Mechanism(
                type == null || type.isEmpty() ? DEFAULT_TYPE : type,
                fields.flag("handled"),
                fields.flag("synthetic"),
                fields.text("description"),
                helpLink(fields),
                fields.text("source"),
                fields.flag("is_exception_group"),
                fields.count("exception_id"),
                fields.count("parent_id"),
                data,
                meta,
                fields.rest());
    }

    private @Nullable String helpLink(Fields fields) {
        String link = fields.text("help_link");
        if (link != null && !link.startsWith("http://") && !link.startsWith("https://")) {
            problems.refuse("help_link", "expected http URL", link);
            return null;
        }
        return link;
    }

    private static @Nullable ObjectNode legacyData(Fields fields, @Nullable ObjectNode data) {
        JsonNode address = fields.take("relevant_address");
        if (address == null) {
            return data;
        }
        ObjectNode with = data == null ? JsonNodeFactory.instance.objectNode() : data;
        with.set("relevant_address", address);
        return with;
    }

    private static ObjectNode legacyMeta(Fields fields, @Nullable ObjectNode meta) {
        ObjectNode with = meta == null ? JsonNodeFactory.instance.objectNode() : meta;
        if (fields.take("posix_signal") instanceof ObjectNode signal && !with.has("signal")) {
            rename(signal, "signal", "number");
            with.set("signal", signal);
        }
        if (fields.take("mach_exception") instanceof ObjectNode mach && !with.has("mach_exception")) {
            rename(mach, "exception_name", "name");
            with.set("mach_exception", mach);
        }
        return with;
    }

    private static void rename(ObjectNode object, String from, String to) {
        JsonNode value = object.remove(from);
        if (value != null && !object.has(to)) {
            object.set(to, value);
        }
    }
}
