package dev.faultline.event.read;

import dev.faultline.event.EventId;
import dev.faultline.event.SessionCounts;
import dev.faultline.event.SessionUpdate;
import dev.faultline.event.json.LenientJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads items of the types `session` and `sessions`.
public final class SessionItems {
    private static final String NIL = "0".repeat(32);

    private SessionItems() {}

    /// As [dev.faultline.event.SessionReader#session] has it.
    public static @Nullable SessionUpdate session(byte[] json, Instant received) {
        if (!(LenientJson.read(json).root() instanceof ObjectNode object)) {
            return null;
        }
        Fields fields = new Fields(object, new Problems());
        Instant started = fields.time("started");
        if (started == null) {
            return null;
        }
        Instant sent = fields.time("timestamp");
        Instant timestamp = sent == null ? received : sent;
        Fields attributes = attributes(fields);
        boolean init = Boolean.TRUE.equals(fields.flag("init"));
        String sid = fields.scalar("sid");
        String status = fields.text("status");
        return new SessionUpdate(
                sid == null ? EventId.random() : id(sid),
                did(fields),
                init ? 0 : sequence(fields, timestamp),
                init,
                status == null ? "ok" : status,
                timestamp,
                started,
                duration(fields),
                count(fields, "errors"),
                fields.text("abnormal_mechanism"),
                attributes.scalar("release"),
                attributes.scalar("environment"));
    }

    /// As [dev.faultline.event.SessionReader#sessions] has it.
    public static List<SessionCounts> sessions(byte[] json) {
        List<SessionCounts> counts = new ArrayList<>();
        if (LenientJson.read(json).root() instanceof ObjectNode object) {
            Fields fields = new Fields(object, new Problems());
            Fields attributes = attributes(fields);
            String release = attributes.scalar("release");
            String environment = attributes.scalar("environment");
            if (fields.take("aggregates") instanceof ArrayNode buckets) {
                for (JsonNode bucket : buckets) {
                    SessionCounts read = bucket(bucket, release, environment);
                    if (read != null) {
                        counts.add(read);
                    }
                }
            }
        }
        return counts;
    }

    private static @Nullable SessionCounts bucket(
            JsonNode json, @Nullable String release, @Nullable String environment) {
        if (!(json instanceof ObjectNode object)) {
            return null;
        }
        Fields fields = new Fields(object, new Problems());
        Instant started = fields.time("started");
        return started == null
                ? null
                : new SessionCounts(
                        started,
                        did(fields),
                        count(fields, "exited"),
                        count(fields, "errored"),
                        count(fields, "abnormal"),
                        count(fields, "unhandled"),
                        count(fields, "crashed"),
                        release,
                        environment);
    }

    private static Fields attributes(Fields fields) {
        ObjectNode attributes = fields.object("attrs");
        return new Fields(attributes == null ? JsonNodeFactory.instance.objectNode() : attributes, new Problems());
    }

    private static String id(String sid) {
        String hex = EventId.hex(sid);
        return hex == null ? sid : hex;
    }

    private static @Nullable String did(Fields fields) {
        String did = fields.scalar("did");
        return did == null || did.isBlank() || NIL.equals(EventId.hex(did)) ? null : did;
    }

    private static long sequence(Fields fields, Instant timestamp) {
        JsonNode sent = fields.take("seq");
        Long sequence = sent == null ? null : Scalars.whole(sent);
        return sequence == null ? timestamp.toEpochMilli() : sequence;
    }

    private static @Nullable Double duration(Fields fields) {
        JsonNode sent = fields.take("duration");
        return sent != null && sent.isNumber() && sent.doubleValue() >= 0 ? (Double) sent.doubleValue() : null;
    }

    private static int count(Fields fields, String name) {
        Integer count = fields.count(name);
        return count == null ? 0 : count;
    }
}
