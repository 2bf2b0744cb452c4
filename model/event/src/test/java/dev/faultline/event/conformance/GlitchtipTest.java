package dev.faultline.event.conformance;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The set glitchtip-events: what Sentry's interface answered for the same event, as far as it tells of this room's
/// work: type, level, platform, tags, exceptions and their frames.
class GlitchtipTest {

    @Test
    void understandsEventsAsSentryDid() {
        FixtureSet set = FixtureSet.named("glitchtip-events");
        Verdicts verdicts = new Verdicts(set.name());
        for (JsonNode one : set.cases()) {
            if (one.get("expected").isNull()) {
                continue;
            }
            ObjectNode event = Canonical.of(set.bytes(one.get("input").stringValue()));
            for (JsonNode file : one.get("expected")) {
                verdicts.check(
                        one.get("name").stringValue() + "@" + file.stringValue(),
                        () -> difference(set.json(file.stringValue()), event));
            }
        }
        verdicts.report();
    }

    private static String difference(JsonNode answer, ObjectNode event) {
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("type", "level", "platform")) {
            if (answer.hasNonNull(name)) {
                expected.set(name, answer.get(name));
            }
        }
        String found = Expectation.difference(expected, event);
        return found == null ? exceptions(answer, event) : found;
    }

    private static String exceptions(JsonNode answer, ObjectNode event) {
        for (JsonNode entry : answer.path("entries")) {
            if (entry.path("type").asString("").equals("exception")) {
                List<String> expected = frames(entry.at("/data/values"), "lineNo");
                List<String> found = frames(event.at("/exception/values"), "lineno");
                return expected.equals(found) ? null : "expected " + expected + ", found " + found;
            }
        }
        if (answer.has("exception")) {
            return Expectation.difference(
                    JsonNodeFactory.instance.numberNode(
                            frames(answer.at("/exception/values"), "lineno").size()),
                    JsonNodeFactory.instance.numberNode(
                            frames(event.at("/exception/values"), "lineno").size()));
        }
        return null;
    }

    private static List<String> frames(JsonNode exceptions, String lineName) {
        List<String> frames = new ArrayList<>();
        for (JsonNode exception : exceptions) {
            frames.add(exception.path("type").asString("") + ": "
                    + exception.path("value").asString(""));
            for (JsonNode frame : exception.at("/stacktrace/frames")) {
                String function = frame.path("function").asString("");
                frames.add(function + "@" + frame.path("filename").asString("") + ":"
                        + frame.path(lineName).asInt(0));
            }
        }
        return frames;
    }
}
