package dev.faultline.collector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An event as the store shows it, compared with what a recording says of its issue.
///
/// @param json canonical
record Seen(long issue, ObjectNode json) {
    private static final List<String> PLAIN =
            List.of("level", "platform", "release", "environment", "dist", "server_name", "transaction", "logger");

    /// What tells the issues of a recording apart: type, else the template of the message.
    static String key(JsonNode issue) {
        if (issue.has("type")) {
            return "type " + issue.path("type").asString();
        }
        JsonNode template = issue.path("message_template");
        return "message " + (template.isMissingNode() ? issue.path("message") : template).asString();
    }

    /// The same for this event; of the forms of its message, the one that is known.
    String key(Set<String> known) {
        List<String> types = types();
        if (!types.isEmpty() && !types.getFirst().isEmpty()) {
            return "type " + types.getFirst();
        }
        if (!types.isEmpty() && json.path("logentry").isMissingNode()) {
            return "message "
                    + json.path("exception")
                            .path("values")
                            .path(types.size() - 1)
                            .path("value")
                            .asString("");
        }
        String template = "message " + json.path("logentry").path("message").asString("");
        String formatted = "message " + json.path("logentry").path("formatted").asString("");
        return known.contains(template) ? template : formatted;
    }

    /// What an issue's events lack, of the event that lacks least.
    static List<String> leastMissing(List<Seen> events, JsonNode issue) {
        return events.stream()
                .filter(event -> event.key(Set.of(key(issue))).equals(key(issue)))
                .map(event -> event.missing(issue))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("no such event"));
    }

    private List<String> missing(JsonNode issue) {
        List<String> missing = new ArrayList<>();
        for (String field : PLAIN) {
            check(missing, field, issue.path(field), json.path(field));
        }
        issue.path("fingerprint").forEach(part -> {
            if (json.path("fingerprint").valueStream().noneMatch(part::equals)) {
                missing.add("fingerprint " + part);
            }
        });
        issue.path("user")
                .propertyStream()
                .forEach(entry -> check(
                        missing,
                        "user." + entry.getKey(),
                        entry.getValue(),
                        json.path("user").path(entry.getKey())));
        issue.path("tags")
                .propertyStream()
                .forEach(entry -> check(missing, "tag " + entry.getKey(), entry.getValue(), tag(entry.getKey())));
        if (issue.has("a_breadcrumb") && !hasCrumb(issue.path("a_breadcrumb"))) {
            missing.add("breadcrumb " + issue.path("a_breadcrumb"));
        }
        chain(missing, issue.path("exception_chain"));
        return missing;
    }

    private static void check(List<String> missing, String what, JsonNode expected, JsonNode actual) {
        boolean same = expected.isValueNode() && actual.isValueNode()
                ? expected.asString().equals(actual.asString())
                : expected.equals(actual);
        if (!expected.isMissingNode() && !same) {
            missing.add(what + ": expected " + expected + " but is " + actual);
        }
    }

    private JsonNode tag(String name) {
        for (JsonNode tag : json.path("tags")) {
            if (tag.path(0).asString("").equals(name)) {
                return tag.path(1);
            }
        }
        return json.path("tags").path(name);
    }

    private boolean hasCrumb(JsonNode expected) {
        return json.path("breadcrumbs").path("values").valueStream().anyMatch(crumb -> isCrumb(expected, crumb));
    }

    private static boolean isCrumb(JsonNode expected, JsonNode crumb) {
        return expected.propertyStream()
                .filter(entry -> entry.getValue().isValueNode())
                .allMatch(entry -> text(entry.getKey(), entry.getValue())
                        .equals(crumb.path(entry.getKey()).asString("default")));
    }

    /// `log` is another name of `info`.
    private static String text(String field, JsonNode value) {
        return field.equals("level") && value.asString().equals("log") ? "info" : value.asString();
    }

    private void chain(List<String> missing, JsonNode expected) {
        List<String> types = types();
        for (int i = 0; i < expected.size(); i++) {
            String wanted = expected.path(i).asString();
            boolean there = i < types.size() && (wanted.equals(types.get(i)) || wanted.endsWith("." + types.get(i)));
            if (!there) {
                missing.add("exception " + i + ": expected " + wanted + " in " + types);
            }
        }
    }

    /// Outermost first.
    private List<String> types() {
        List<String> types = new ArrayList<>();
        for (JsonNode exception : json.path("exception").path("values")) {
            types.addFirst(exception.path("type").asString(""));
        }
        return types;
    }
}
