package dev.faultline.event.read;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.EventType;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Level;
import dev.faultline.event.LogEntry;
import dev.faultline.event.Pair;
import dev.faultline.event.Parameter;
import dev.faultline.event.Request;
import dev.faultline.event.Sdk;
import dev.faultline.event.StackTrace;
import dev.faultline.event.ThreadValue;
import dev.faultline.event.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An event while it is read: what the interfaces gave, and what the steps change before the event is made.
final class EventDraft {
    final Problems problems;
    final Instant received;

    String id = "";

    @Nullable
    EventType type;

    @Nullable
    Level level;

    @Nullable
    Instant timestamp;

    String platform = "other";

    @Nullable
    String transaction;

    @Nullable
    String culprit;

    @Nullable
    String logger;

    @Nullable
    String release;

    @Nullable
    String dist;

    @Nullable
    String environment;

    @Nullable
    String serverName;

    @Nullable
    LogEntry logEntry;

    List<ExceptionValue> exceptions = List.of();

    @Nullable
    StackTrace stackTrace;

    List<ThreadValue> threads = List.of();
    List<Breadcrumb> breadcrumbs = List.of();

    @Nullable
    User user;

    @Nullable
    Request request;

    Map<String, ObjectNode> contexts = new LinkedHashMap<>();
    List<Parameter> sentTags = List.of();
    List<Pair> tags = new ArrayList<>();
    Map<String, JsonNode> extra = Map.of();
    List<String> fingerprint = List.of();
    Map<String, String> modules = Map.of();
    List<DebugImage> images = List.of();

    @Nullable
    Sdk sdk;

    @Nullable
    String checksum;

    @Nullable
    ObjectNode template;

    Map<String, ObjectNode> security = Map.of();
    ObjectNode other = JsonNodeFactory.instance.objectNode();

    EventDraft(Problems problems, Instant received) {
        this.problems = problems;
        this.received = received;
    }

    Event event() {
        addErrors();
        EventType known = type == null ? EventType.DEFAULT : type;
        return new Event(
                id,
                known,
                level == null ? (known == EventType.TRANSACTION ? Level.INFO : Level.ERROR) : level,
                timestamp == null ? received : timestamp,
                received,
                platform,
                transaction,
                culprit,
                logger,
                release,
                dist,
                environment,
                serverName,
                logEntry,
                exceptions,
                stackTrace,
                threads,
                breadcrumbs,
                user,
                request,
                contexts,
                tags,
                extra,
                fingerprint,
                modules,
                images,
                sdk,
                checksum,
                template,
                security,
                problems.meta(),
                other,
                problems.notes());
    }

    /// What was refused joins the errors that the SDK itself reports.
    private void addErrors() {
        if (problems.errors().isEmpty()) {
            return;
        }
        if (other.get("errors") instanceof ArrayNode sent) {
            problems.errors().forEach(sent::add);
        } else {
            other.set("errors", problems.errors());
        }
    }
}
