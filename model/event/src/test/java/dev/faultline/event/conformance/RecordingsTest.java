package dev.faultline.event.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.event.EnvelopeItem;
import dev.faultline.event.EnvelopeReader;
import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.ExceptionValue;
import dev.faultline.event.Frame;
import dev.faultline.event.ItemType;
import dev.faultline.event.LogEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What real SDKs sent: every issue that a recording expects is found among the events, with its fields.
class RecordingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raven-ruby",
                "sentry-browser7",
                "sentry-go",
                "sentry-java",
                "sentry-java-logback",
                "sentry-java-springboot",
                "sentry-native-inproc",
                "sentry-node11",
                "sentry-python1",
                "sentry-python2",
            })
    void findsEveryExpectedIssue(String client) throws IOException {
        FixtureSet set = new FixtureSet(
                client,
                FixtureSet.named(".")
                        .folder()
                        .resolve("../recordings/" + client)
                        .normalize());
        List<Event> events = events(set, Canonical::read);
        Verdicts verdicts = new Verdicts("recordings-" + client);
        int number = 0;
        for (JsonNode issue : set.json("expected.json").get("issues")) {
            verdicts.check("issue " + number++, () -> difference(issue, events));
        }
        verdicts.report();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sentry-browser7", "sentry-java", "sentry-native-inproc", "sentry-node11", "sentry-python2"})
    void readsAllButTheDetailsTheSameWithoutThem(String client) throws IOException {
        FixtureSet set = new FixtureSet(
                client,
                FixtureSet.named(".")
                        .folder()
                        .resolve("../recordings/" + client)
                        .normalize());
        EventReader.Context context = new EventReader.Context(Instant.EPOCH, null, null);
        EventReader brief = EventReader.withoutDetails();
        assertThat(events(set, json -> brief.read(json, context)))
                .usingRecursiveComparison()
                .ignoringFields("breadcrumbs", "extra", "modules", "meta", "other", "notes")
                .isEqualTo(events(set, json -> new EventReader().read(json, context)));
    }

    private static String difference(JsonNode issue, List<Event> events) {
        String last =
                "no event " + issue.path("type").asString(issue.path("message").asString(""));
        for (Event event : events) {
            if (isOf(issue, event)) {
                last = differing(issue, event);
                if (last == null) {
                    return null;
                }
            }
        }
        return last;
    }

    private static boolean isOf(JsonNode issue, Event event) {
        if (issue.has("type")) {
            return !event.exceptions().isEmpty()
                    && issue.get("type")
                            .stringValue()
                            .equals(event.exceptions().getLast().type());
        }
        LogEntry entry = event.logEntry();
        String message = issue.path("message").asString("");
        return entry != null && (message.equals(entry.message()) || message.equals(entry.text()));
    }

    private static String differing(JsonNode issue, Event event) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("level", event.level().wireName());
        found.put("platform", event.platform());
        found.put("release", event.release());
        found.put("dist", event.dist());
        found.put("environment", event.environment());
        found.put("server_name", event.serverName());
        for (Map.Entry<String, String> field : found.entrySet()) {
            String expected = issue.path(field.getKey()).asString(null);
            if (expected != null && !expected.equals(field.getValue())) {
                return field.getKey() + ": expected " + expected + ", found " + field.getValue();
            }
        }
        for (Map.Entry<String, JsonNode> tag : issue.path("tags").properties()) {
            if (!tag.getValue().asString("").equals(event.tag(tag.getKey()))) {
                return "tag " + tag.getKey() + ": found " + event.tag(tag.getKey());
            }
        }
        String user = issue.at("/user/id").asString(null);
        if (user != null && (event.user() == null || !user.equals(event.user().id()))) {
            return "user: found " + event.user();
        }
        return crumb(issue.path("a_breadcrumb"), event) ? top(issue.path("top_in_app"), event) : "no such breadcrumb";
    }

    private static boolean crumb(JsonNode expected, Event event) {
        return expected.isMissingNode()
                || event.breadcrumbs().stream()
                        .anyMatch(crumb -> !expected.has("message")
                                || expected.get("message").asString("").equals(crumb.message()));
    }

    private static String top(JsonNode expected, Event event) {
        if (expected.isMissingNode() || event.exceptions().isEmpty()) {
            return null;
        }
        ExceptionValue thrown = event.exceptions().getLast();
        List<Frame> frames =
                thrown.stackTrace() == null ? List.of() : thrown.stackTrace().frames();
        boolean found = frames.stream()
                .anyMatch(frame -> !expected.has("lineno")
                        || frame.lineNo() != null
                                && frame.lineNo() == expected.get("lineno").intValue());
        return found ? null : "no frame " + expected;
    }

    private static List<Event> events(FixtureSet set, Function<byte[], Event> reader) throws IOException {
        List<Event> events = new ArrayList<>();
        for (JsonNode request : set.json("index.json")) {
            String path = request.path("path").asString("");
            Path body = set.folder()
                    .resolve(String.format("%04d.body", request.get("n").intValue()));
            byte[] bytes = decoded(set, body);
            if (path.contains("/store")) {
                events.add(reader.apply(bytes));
            } else if (path.contains("/envelope") && bytes.length > 0) {
                envelope(bytes, events, reader);
            }
        }
        return events;
    }

    private static byte[] decoded(FixtureSet set, Path body) throws IOException {
        byte[] bytes = FixtureSet.bytes(body);
        String headers = new String(
                FixtureSet.bytes(Path.of(body.toString().replace(".body", ".headers"))), StandardCharsets.ISO_8859_1);
        if (headers.toLowerCase().matches("(?s).*content-encoding: ?gzip.*")) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            }
        }
        return bytes;
    }

    private static void envelope(byte[] bytes, List<Event> events, Function<byte[], Event> reader) throws IOException {
        try (EnvelopeReader envelope = new EnvelopeReader(new ByteArrayInputStream(bytes))) {
            for (EnvelopeItem item = envelope.next(); item != null; item = envelope.next()) {
                if (item.kind() == ItemType.EVENT || item.kind() == ItemType.FEEDBACK) {
                    events.add(reader.apply(item.bytes(1 << 24)));
                }
            }
        }
    }
}
