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
            Map.entry(
                    "tls.version_or_cipher_mismatch",
                    "The TLS connection was aborted due to version or cipher mismatch"),
            Map.entry("tls.bad_client_auth_cert", "The TLS connection was aborted due to invalid client certificate"),
            Map.entry("tls.cert.name_invalid", "The TLS connection was aborted due to invalid name"),
            Map.entry("tls.cert.date_invalid", "The TLS connection was aborted due to invalid certificate date"),
            Map.entry("tls.cert.authority_invalid", "The TLS connection was aborted due to invalid issuing authority"),
            Map.entry("tls.cert.invalid", "The TLS connection was aborted due to invalid certificate"),
            Map.entry("tls.cert.revoked", "The TLS connection was aborted due to revoked server certificate"),
            Map.entry(
                    "tls.cert.pinned_key_not_in_cert_chain",
                    "The TLS connection was aborted due to a key pinning error"),
            Map.entry("tls.protocol.error", "The TLS connection was aborted due to a TLS protocol error"),
            Map.entry("tls.failed", "The TLS connection failed due to errors not covered by previous errors"),
            Map.entry("http.protocol.error", "The connection was aborted due to an HTTP protocol error"),
            Map.entry(
                    "http.response.invalid",
                    "Response is empty, has a content-length mismatch, has improper encoding, and/or other conditions"
                            + " that prevent user agent from processing the response"),
            Map.entry("http.response.redirect_loop", "The request was aborted due to a detected redirect loop"),
            Map.entry(
                    "http.failed",
                    "The connection failed due to errors in HTTP protocol not covered by previous errors"),
            Map.entry("abandoned", "User aborted the resource fetch before it is complete"),
            Map.entry("unknown", "error type is unknown"),
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
