package dev.faultline.event.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The set relay-normalization: steps over whole events, expectations partly as debug text.
class RelayNormalizationTest {
    private static final Pattern NAME = Pattern.compile("name: \"([^\"]*)\"");
    private static final Pattern MEASUREMENT =
            Pattern.compile("\"([^\"]+)\": Measurement \\{\\s*value: ([0-9.]+),\\s*unit: ([A-Za-z~]+)");

    @Test
    void normalisesEventsAsExpected() {
        FixtureSet set = FixtureSet.named("relay-normalization");
        Verdicts verdicts = new Verdicts(set.name());
        for (JsonNode one : set.cases()) {
            String name = one.get("name").stringValue();
            verdicts.check(name, () -> difference(name, one.get("input"), one.get("expected")));
        }
        verdicts.report();
    }

    private static String difference(String name, JsonNode input, JsonNode expected) {
        if (name.contains("user_agent")) {
            return agent(name, input, expected.stringValue());
        }
        if (name.contains("stale")) {
            return stale(name, input, expected);
        }
        if (name.contains("app_start") || name.contains("normalize_units")) {
            return measurements(input, expected.get(1).stringValue());
        }
        JsonNode parsed = expected.isString() ? Expectation.parsed(expected.stringValue()) : expected;
        return Expectation.difference(parsed, Canonical.of(input));
    }

    /// Where the expected system is the hint's, the source test sent a hint of its version as well.
    private static String agent(String name, JsonNode input, String expected) {
        boolean system = expected.contains("OsContext");
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        headers.put("User-Agent", input.get(0).stringValue());
        String hint = "\"" + input.get(1).stringValue() + "\"";
        headers.put(system ? "Sec-CH-UA-Platform" : "Sec-CH-UA", hint);
        if (name.contains("choose_client_hints_for_os")) {
            headers.put("Sec-CH-UA-Platform-Version", "\"13.1.0\"");
        }
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("request").set("headers", headers);
        String found = Canonical.of(event)
                .at(system ? "/contexts/client_os/name" : "/contexts/browser/name")
                .asString("");
        Matcher expectedName = NAME.matcher(expected);
        return expectedName.find() && expectedName.group(1).equals(found) ? null : "found " + found;
    }

    private static String stale(String name, JsonNode input, JsonNode expected) {
        String list = name.contains("span") ? "spans" : "breadcrumbs";
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putArray(list).add(input);
        String reason = Expectation.parsed(expected.stringValue())
                .at("/_meta//err/0/1/reason")
                .stringValue();
        return Canonical.of(event).get("_meta").toString().contains(reason) ? null : "no such reason: " + reason;
    }

    private static String measurements(JsonNode input, String expected) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.set("measurements", input);
        JsonNode found = Canonical.of(event).get("measurements");
        Map<String, Double> values = new TreeMap<>();
        Matcher matcher = MEASUREMENT.matcher(expected);
        while (matcher.find()) {
            values.put(matcher.group(1), Double.valueOf(matcher.group(2)));
            String unit = matcher.group(3).equals("Duration") ? "millisecond" : "none";
            String foundUnit = found.path(matcher.group(1)).path("unit").asString("");
            if (!matcher.group(3).equals("~") && !foundUnit.equals(unit)) {
                return matcher.group(1) + " has the unit " + foundUnit;
            }
        }
        ObjectNode wanted = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> wanted.putObject(name).put("value", value));
        return found.size() == wanted.size() ? Expectation.difference(wanted, found) : "found " + found;
    }

    @Test
    void acceptsWhatIsInputOnly() {
        FixtureSet set = FixtureSet.named("relay-normalization");
        Verdicts verdicts = new Verdicts(set.name() + "-input");
        set.files(".json")
                .forEach(file -> verdicts.check(file.getFileName().toString(), () -> {
                    JsonNode strings = set.json(file.getFileName().toString()).path("strings");
                    for (JsonNode string : (ArrayNode) strings) {
                        Canonical.of(
                                string.path("text").asString("").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                    return null;
                }));
        verdicts.report();
    }
}
