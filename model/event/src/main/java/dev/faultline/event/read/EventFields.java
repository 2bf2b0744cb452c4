package dev.faultline.event.read;

import dev.faultline.event.EventId;
import dev.faultline.event.Sdk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the top level of an event, interface by interface, under today's names and under those of old SDKs.
final class EventFields {
    private final EventDraft draft;
    private final Problems problems;
    private final Fields fields;

    EventFields(EventDraft draft, ObjectNode json) {
        this.draft = draft;
        this.problems = draft.problems;
        this.fields = new Fields(json, problems);
    }

    /// @param headerId id from the envelope's header, which wins; null without one
    void read(@Nullable String headerId) {
        ObjectNode meta = fields.object("_meta");
        if (meta != null) {
            MetaPaths.settle(meta, fields.rest());
            problems.meta(meta);
        }
        draft.other = fields.rest();
        id(headerId);
        attributes();
        traces();
        context();
        lists();
        security();
    }

    private void id(@Nullable String headerId) {
        JsonNode sent = fields.take("event_id");
        String own = EventId.canonical(sent);
        if (sent != null && own == null) {
            problems.refuse("event_id", "expected an event id", sent);
        }
        if (own != null && headerId != null && !own.equals(headerId)) {
            problems.note("event_id", "id_mismatch", "the envelope's id wins over the payload's, " + own);
        }
        draft.id = headerId != null ? headerId : own != null ? own : EventId.random();
    }

    private void attributes() {
        draft.type = EventTypes.take(fields, problems);
        draft.level = Levels.take(fields, problems);
        draft.timestamp = timestamp();
        fields.take("received");
        draft.platform = Platforms.take(fields, problems);
        draft.transaction = fields.text("transaction");
        draft.culprit = fields.text("culprit");
        draft.logger = fields.text("logger");
        draft.release = fields.scalar("release");
        draft.dist = fields.scalar("dist");
        draft.environment = fields.text("environment");
        draft.serverName = fields.text("server_name");
        draft.checksum = fields.text("checksum");
    }

    private @Nullable Instant timestamp() {
        JsonNode sent = fields.peek("timestamp");
        Instant time = fields.time("timestamp");
        if (time != null && Staleness.isStale(time)) {
            Staleness.refuse(problems, "timestamp", time, sent);
            return null;
        }
        return time;
    }

    private void traces() {
        StackTraceReader traces = new StackTraceReader(problems);
        ExceptionReader exceptions = new ExceptionReader(problems, traces);
        ThreadReader threads = new ThreadReader(problems, traces);
        draft.exceptions = Values.read(
                fields.take("exception", "sentry.interfaces.Exception"),
                "exception",
                problems,
                exceptions::read,
                draft.other);
        draft.stackTrace = traces.read(fields.take("stacktrace", "sentry.interfaces.Stacktrace"), "stacktrace", false);
        draft.threads = Values.read(
                fields.take("threads", "sentry.interfaces.Threads"), "threads", problems, threads::read, draft.other);
        draft.breadcrumbs = Values.read(
                fields.take("breadcrumbs", "sentry.interfaces.Breadcrumbs"),
                "breadcrumbs",
                problems,
                new BreadcrumbReader(problems)::read,
                draft.other);
    }

    private void context() {
        draft.logEntry =
                new LogEntryReader(problems).read(fields.take("logentry", "sentry.interfaces.Message", "message"));
        draft.user = new UserReader(problems).read(fields.take("user", "sentry.interfaces.User"));
        draft.request = new RequestReader(problems).read(fields.take("request", "sentry.interfaces.Http"));
        draft.contexts = new ContextsReader(problems).read(fields.take("contexts", "sentry.interfaces.Contexts"));
        draft.sdk = sdk(fields.object("sdk"));
        if (fields.take("template", "sentry.interfaces.Template") instanceof ObjectNode template) {
            draft.template = template;
        }
    }

    private @Nullable Sdk sdk(@Nullable ObjectNode json) {
        if (json == null || json.isEmpty()) {
            return null;
        }
        problems.enter("sdk");
        Fields sdk = new Fields(json, problems);
        Sdk read = new Sdk(sdk.text("name"), sdk.text("version"), sdk.rest());
        problems.leave();
        return read;
    }

    private void lists() {
        draft.sentTags = new Pairs(problems, "tags", Scalars::text, "expected a primitive value")
                .take(fields, "tags", FormText::query);
        draft.fingerprint = fingerprint(fields.take("fingerprint"));
        draft.modules = modules(fields.take("modules"));
        draft.extra = extra(fields.object("extra"));
        images(fields.take("debug_meta", "sentry.interfaces.DebugMeta"));
    }

    private List<String> fingerprint(@Nullable JsonNode sent) {
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof ArrayNode list)) {
            String single = Scalars.text(sent);
            if (single == null) {
                problems.refuse("fingerprint", "expected an array", sent);
            }
            return single == null ? List.of() : List.of(single);
        }
        List<String> fingerprint = new ArrayList<>(list.size());
        problems.enter("fingerprint");
        for (int i = 0; i < list.size(); i++) {
            String part = Scalars.text(list.get(i));
            if (part != null) {
                fingerprint.add(part);
            } else if (!list.get(i).isNull()) {
                problems.refuse(Integer.toString(i), "expected a primitive value", list.get(i));
            }
        }
        problems.leave();
        return fingerprint;
    }

    private Map<String, String> modules(@Nullable JsonNode sent) {
        Map<String, String> modules = new LinkedHashMap<>();
        if (sent instanceof ObjectNode json) {
            json.forEachEntry((name, version) -> {
                String text = Scalars.text(version);
                modules.put(name, text == null ? "" : text);
            });
        } else if (sent instanceof ArrayNode list) {
            list.forEach(name -> modules.put(name.isString() ? name.stringValue() : name.toString(), ""));
        } else if (sent != null) {
            problems.refuse("modules", "expected an object", sent);
        }
        return modules;
    }

    private static Map<String, JsonNode> extra(@Nullable ObjectNode json) {
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        if (json != null) {
            json.forEachEntry(extra::put);
        }
        return extra;
    }

    private void images(@Nullable JsonNode sent) {
        if (!(sent instanceof ObjectNode json)) {
            if (sent != null) {
                problems.refuse("debug_meta", "expected an object", sent);
            }
            return;
        }
        JsonNode images = json.remove("images");
        problems.enter("debug_meta");
        problems.enter("images");
        if (images instanceof ArrayNode list) {
            draft.images = Values.elements(list, problems, new ImageReader(problems)::read);
        } else if (images != null && !images.isNull()) {
            problems.refuse("expected an array", images);
        }
        problems.leave();
        problems.leave();
        if (!json.isEmpty()) {
            draft.other.set("debug_meta", json);
        }
    }

    private void security() {
        Map<String, ObjectNode> reports = new LinkedHashMap<>();
        report("csp", "sentry.interfaces.Csp", reports);
        report("hpkp", "sentry.interfaces.Hpkp", reports);
        report("expectct", "sentry.interfaces.ExpectCT", reports);
        report("expectstaple", "sentry.interfaces.ExpectStaple", reports);
        report("nel", "sentry.interfaces.Nel", reports);
        draft.security = reports;
    }

    private void report(String name, String legacyName, Map<String, ObjectNode> reports) {
        JsonNode sent = fields.take(name, legacyName);
        if (sent instanceof ObjectNode report) {
            reports.put(name, report);
        } else if (sent != null) {
            problems.refuse(name, "expected an object", sent);
        }
    }
}
