package dev.faultline.triage;

import dev.faultline.event.Event;
import dev.faultline.triage.grouping.BlockedUri;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// How reports of broken browser policies are called.
final class SecurityHeadline {
    private SecurityHeadline() {}

    /// Which report an event is; null for none.
    static @Nullable String keyOf(Event event) {
        for (String key : new String[] {"csp", "hpkp", "expectct", "expectstaple", "nel"}) {
            if (event.security().containsKey(key)) {
                return key;
            }
        }
        return null;
    }

    static Headline of(Event event, String key) {
        ObjectNode body = event.security().get(key);
        String message = event.logEntry() == null ? null : event.logEntry().text();
        String host = body == null ? "" : body.path("hostname").asString("");
        String location =
                key.equals("csp") ? BlockedUri.normalized(text(body, "blocked_uri")) : host.isEmpty() ? null : host;
        String title =
                message == null || message.isBlank() ? made(key, body, host) : Headline.firstLine(message.strip());
        return new Headline(title, null, message, location);
    }

    private static String made(String key, @Nullable ObjectNode body, String host) {
        return switch (key) {
            case "csp" -> {
                String directive = text(body, "effective_directive");
                yield "Blocked '" + (directive == null ? "content" : directive) + "' from "
                        + BlockedUri.normalized(text(body, "blocked_uri"));
            }
            case "hpkp" -> "Public key pinning validation failed for '" + host + "'";
            case "expectct" -> "Expect-CT failed for '" + host + "'";
            case "expectstaple" -> "Expect-Staple failed for '" + host + "'";
            default -> "Network error";
        };
    }

    private static @Nullable String text(@Nullable ObjectNode body, String field) {
        return body != null && body.hasNonNull(field) ? body.path(field).asString("") : null;
    }
}
