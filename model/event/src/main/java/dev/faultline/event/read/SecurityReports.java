package dev.faultline.event.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns the reports that browsers send about broken security policies into events, still as JSON.
/// Sources: W3C Content Security Policy; RFC 7469, 3 (HPKP); RFC 9163, 3.1 (Expect-CT); W3C Network Error Logging.
final class SecurityReports {
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private SecurityReports() {}

    /// The event a report stands for; the JSON itself if it is no report.
    static ObjectNode event(ObjectNode json) {
        if (json.get("csp-report") instanceof ObjectNode report) {
            return CspReport.event(report);
        }
        if (json.get("expect-ct-report") instanceof ObjectNode report) {
            return hostReport("expectct", "Expect-CT failed for ", report, List.of("hostname", "port"), true);
        }
        if (json.get("expect-staple-report") instanceof ObjectNode report) {
            List<String> tags = List.of("hostname", "port", "response_status", "cert_status");
            return hostReport("expectstaple", "Expect-Staple failed for ", report, tags, true);
        }
        if (json.has("known-pins")) {
            List<String> tags = List.of("hostname", "port", "include_subdomains");
            return hostReport("hpkp", "Public key pinning validation failed for ", json, tags, false);
        }
        boolean network =
                json.path("type").asString("").equals("network-error") && json.get("body") instanceof ObjectNode;
        return network ? NelReport.event(json) : json;
    }

    /// A copy with underscores for the hyphens of its names.
    static ObjectNode underscored(ObjectNode report) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : report.properties()) {
            copy.set(entry.getKey().replace('-', '_'), entry.getValue());
        }
        return copy;
    }

    static void tag(ObjectNode event, String name, String value) {
        event.withArrayProperty("tags").addArray().add(name).add(value);
    }

    static @Nullable String text(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        return value == null ? null : Scalars.text(value);
    }

    private static ObjectNode hostReport(
            String kind, String message, ObjectNode sent, List<String> tags, boolean culprit) {
        ObjectNode report = underscored(sent);
        time(report, "date_time");
        time(report, "effective_expiration_date");
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        String host = text(report, "hostname");
        String name = host == null ? "" : host;
        event.putObject("logentry").put("formatted", message + "'" + name + "'");
        event.putObject("request").put("url", name);
        if (culprit) {
            event.put("culprit", name);
        }
        for (String tag : tags) {
            JsonNode value = report.get(tag);
            if (value != null && !value.isContainer() && !value.isNull()) {
                tag(event, tag.equals("include_subdomains") ? "include-subdomains" : tag, value.asString());
            }
        }
        event.set(kind, report);
        return event;
    }

    private static void time(ObjectNode report, String name) {
        JsonNode sent = report.get(name);
        Instant time = sent == null ? null : Timestamps.read(sent);
        if (time != null) {
            report.put(name, WITH_OFFSET.format(time.atOffset(ZoneOffset.UTC)));
        }
    }
}
