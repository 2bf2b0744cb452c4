package dev.faultline.event.read;

import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns a report of a broken content security policy into an event.
final class CspReport {
    private static final String SELF = "self";

    private final ObjectNode report;
    private final String directive;
    private final String violated;
    private final String blocked;
    private final String document;

    private CspReport(ObjectNode sent) {
        report = SecurityReports.underscored(sent);
        violated = orEmpty("violated_directive");
        document = orEmpty("document_uri");
        String effective = firstWord(orEmpty("effective_directive"));
        directive = effective.isEmpty() ? firstWord(violated) : effective;
        String uri = SecurityReports.text(report, "blocked_uri");
        blocked = uri == null ? SELF : uri;
        report.put("effective_directive", directive);
        report.put("blocked_uri", blocked);
        report.put("violated_directive", violated);
    }

    static ObjectNode event(ObjectNode sent) {
        return new CspReport(sent).event();
    }

    private ObjectNode event() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("culprit", culprit());
        event.putObject("logentry").put("formatted", message());
        ObjectNode request = event.putObject("request");
        request.put("url", document);
        String referrer = orEmpty("referrer");
        if (!referrer.isEmpty()) {
            request.putArray("headers").addArray().add("Referer").add(referrer);
        }
        SecurityReports.tag(event, "effective-directive", directive);
        if (!blocked.isEmpty()) {
            SecurityReports.tag(event, "blocked-uri", withoutSecrets(blocked));
        }
        event.set("csp", report);
        return event;
    }

    private String message() {
        boolean local = blocked.isEmpty() || blocked.equals(SELF) || blocked.equals("'self'");
        CspDirective known = CspDirective.named(directive);
        if (!local) {
            return known.from(CspUri.origin(blocked));
        }
        if (directive.equals("script-src") && violated.contains("'unsafe-inline'")) {
            return "Blocked unsafe inline 'script'";
        }
        if (directive.equals("script-src") && violated.contains("'unsafe-eval'")) {
            return "Blocked unsafe eval() 'script'";
        }
        return known.inline();
    }

    /// The violated directive, its sources shortened where they are the document's own origin.
    private String culprit() {
        StringBuilder text = new StringBuilder();
        for (String word : violated.split(" ", -1)) {
            if (!word.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(text.isEmpty() ? word : source(word));
            }
        }
        return text.toString();
    }

    private String source(String source) {
        if (source.startsWith("'")) {
            return source;
        }
        String host = CspUri.host(source);
        return host != null && host.equals(CspUri.host(document)) ? "'self'" : source;
    }

    /// Card numbers travel in the query of this host.
    private static String withoutSecrets(String uri) {
        int query = uri.indexOf('?');
        return query >= 0 && "api.stripe.com".equals(CspUri.host(uri)) ? uri.substring(0, query) : uri;
    }

    private String orEmpty(String name) {
        String text = SecurityReports.text(report, name);
        return text == null ? "" : text;
    }

    private static String firstWord(String text) {
        String stripped = text.strip();
        int space = stripped.indexOf(' ');
        return (space < 0 ? stripped : stripped.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
