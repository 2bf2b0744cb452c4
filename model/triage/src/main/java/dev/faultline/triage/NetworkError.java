package dev.faultline.triage;

import dev.faultline.event.Event;
import dev.faultline.event.EventType;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a network error report says in words (W3C Network Error Logging, section "Predefined network error types").
final class NetworkError {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("dns.unreachable", "DNS server is unreachable"),
            Map.entry("dns.name_not_resolved", "DNS server responded but is unable to resolve the address"),
            Map.entry("dns.failed", "Request to the DNS server failed due to reasons not covered by previous errors"),
            Map.entry(
                    "dns.address_changed",
                    "Indicates that the resolved IP address for a request's origin has"
                            + " changed since the corresponding NEL policy was received"),
            Map.entry("tcp.timed_out", "TCP connection to the server timed out"),
            Map.entry("tcp.closed", "The TCP connection was closed by the server"),
            Map.entry("tcp.reset", "The TCP connection was reset"),
            Map.entry("tcp.refused", "The TCP connection was refused by the server"),
            Map.entry("tcp.aborted", "The TCP connection was aborted"),
            Map.entry("tcp.address_invalid", "The IP address is invalid"),
            Map.entry("tcp.address_unreachable", "The IP address is unreachable"),
            Map.entry("tcp.failed", "The TCP connection failed due to reasons not covered by previous errors"),
            Map.entry("http.error", "The user agent successfully received a response, but it had a {} status code"));

    private NetworkError() {}

    static boolean keyOf(Event event) {
        return event.type() == EventType.NEL || event.security().containsKey("nel");
    }

    static String culprit(Event event) {
        ObjectNode report = event.contexts().get("nel");
        String type = report == null ? "" : report.path("error_type").asString("");
        if (type.isEmpty()) {
            return "<missing>";
        }
        String words = WORDS.getOrDefault(type, type);
        ObjectNode response = event.contexts().get("response");
        JsonNode status = response == null ? null : response.get("status_code");
        return words.replace("{}", status == null ? "?" : status.asString("?"));
    }
}
