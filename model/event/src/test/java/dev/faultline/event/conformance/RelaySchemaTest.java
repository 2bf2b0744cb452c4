package dev.faultline.event.conformance;

import dev.faultline.event.ClientReportReader;
import dev.faultline.event.SessionReader;
import dev.faultline.event.SessionUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The set relay-event-schema-roundtrip: each interface, put into an event where it belongs.
class RelaySchemaTest {
    private static final Pattern TAG = Pattern.compile("TagEntry\\(\\s*\"([^\"]*)\",\\s*\"([^\"]*)\"");

    @Test
    void readsAndWritesEveryInterfaceAsExpected() {
        FixtureSet set = FixtureSet.named("relay-event-schema-roundtrip");
        Verdicts verdicts = new Verdicts(set.name());
        for (JsonNode one : set.cases()) {
            String name = one.get("name").stringValue();
            verdicts.check(name, () -> difference(name, one.get("input"), one.get("expected")));
        }
        verdicts.report();
    }

    private static String difference(String name, JsonNode input, JsonNode expected) {
        String[] parts = name.split("\\.");
        String kind = parts[1].equals("contexts") ? "contexts." + parts[2] : parts[1];
        return switch (kind) {
            case "session" -> session(input);
            case "client_report" -> clientReport(input, expected);
            case "security_report", "nel" -> report(parts[parts.length - 1], input, expected);
            case "types" -> timestamp(input, expected);
            default -> {
                String path = path(kind, parts[parts.length - 1]);
                yield fragment(path, expected, Canonical.of(wrapped(path, input)));
            }
        };
    }

    /// The `_meta` of a fragment stands in the event's.
    private static String fragment(String path, JsonNode expected, ObjectNode event) {
        if (expected.isNull()) {
            return event.at(path).isMissingNode() ? "not accepted" : null;
        }
        JsonNode meta = path.isEmpty() || !expected.isObject() ? null : ((ObjectNode) expected).remove("_meta");
        String difference = Expectation.difference(expected, event.at(path));
        return difference != null || meta == null
                ? difference
                : Expectation.difference(meta, event.path("_meta").at(path));
    }

    /// Where in an event a thing of some kind belongs, as JSON pointer.
    private static String path(String kind, String test) {
        return switch (kind) {
            case "event", "replay", "measurements" -> "";
            case "exception" -> "/exception/values/0";
            case "mechanism" -> "/exception/values/0/mechanism";
            case "stacktrace" -> test.contains("vars") ? "/stacktrace/frames/0" : "/stacktrace";
            case "thread" -> "/threads/values/0";
            case "breadcrumb" -> "/breadcrumbs/values/0";
            case "debugmeta" -> test.contains("meta_roundtrip") ? "/debug_meta" : "/debug_meta/images/0";
            case "span" -> "/spans/0";
            case "clientsdk" -> "/sdk";
            case "templateinfo" -> "/template";
            case "user" -> test.contains("geo") ? "/user/geo" : "/user";
            case "request" ->
                test.contains("header_from")
                        ? "/request/headers"
                        : test.contains("query") ? "/request/query_string" : "/request";
            case "contexts.mod" -> "/contexts";
            default -> kind.startsWith("contexts.") ? "/contexts/" + kind.substring(9) : "/" + kind;
        };
    }

    private static JsonNode wrapped(String path, JsonNode input) {
        JsonNode wrapped = input;
        int end = path.length();
        while (end > 0) {
            int slash = path.lastIndexOf('/', end - 1);
            String key = path.substring(slash + 1, end);
            if (key.equals("0")) {
                wrapped = JsonNodeFactory.instance.arrayNode().add(wrapped);
            } else {
                ObjectNode outer = JsonNodeFactory.instance.objectNode();
                outer.set(key, wrapped);
                wrapped = outer;
            }
            end = slash;
        }
        return wrapped;
    }

    private static String session(JsonNode input) {
        SessionUpdate read = new SessionReader().session(bytes(input), Instant.EPOCH);
        SessionUpdate expected = new SessionUpdate(
                "8333339f56754f89a9a01c935255ab58",
                "foobarbaz",
                0,
                true,
                "exited",
                Instant.parse("2020-02-07T15:17:00Z"),
                Instant.parse("2020-02-07T14:16:00Z"),
                1947.49,
                0,
                null,
                "sentry-test@1.0.0",
                "production");
        return expected.equals(read) ? null : "found " + read;
    }

    private static String clientReport(JsonNode input, JsonNode expected) {
        int entries = 0;
        for (JsonNode list : expected) {
            entries += list instanceof ArrayNode ? list.size() : 0;
        }
        int read = new ClientReportReader().read(bytes(input)).discarded().size();
        return read == entries ? null : "found " + read + " of " + entries + " entries";
    }

    private static String timestamp(JsonNode input, JsonNode expected) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.set("timestamp", input.get("foo"));
        return Expectation.difference(
                expected.at("/_meta/foo"), Canonical.of(event).at("/_meta/timestamp"));
    }

    private static String report(String test, JsonNode input, JsonNode expectedText) {
        ObjectNode event = Canonical.of(input);
        String text = expectedText.stringValue();
        if (text.startsWith("Tags(")) {
            Matcher tag = TAG.matcher(text);
            ArrayNode tags = JsonNodeFactory.instance.arrayNode();
            while (tag.find()) {
                tags.addArray().add(tag.group(1)).add(tag.group(2));
            }
            ObjectNode expected = JsonNodeFactory.instance.objectNode();
            expected.set("tags", tags);
            return Expectation.difference(expected, event);
        }
        JsonNode expected = Expectation.parsed(text);
        if (test.contains("culprit")) {
            return Expectation.difference(expected, event.get("culprit"));
        }
        if (test.contains("message")) {
            return Expectation.difference(expected, event.at("/logentry/formatted"));
        }
        return Expectation.difference(expected, test.startsWith("test_nel") ? event.get("nel") : event);
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
