package dev.faultline.collector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// An issue as a recording drafts it, compared with the events that were seen.
record Drafted(JsonNode issue) {
    private static final List<String> PLAIN =
            List.of("level", "platform", "release", "environment", "dist", "server_name", "transaction", "logger");

    static Stream<Drafted> of(JsonNode expected) {
        return expected.path("issues").valueStream().map(Drafted::new);
    }

    /// What tells the issues of a recording apart: type, else the template of the message.
    String key() {
        if (issue.has("type")) {
            return "type " + issue.path("type").asString();
        }
        JsonNode template = issue.path("message_template");
        return "message " + (template.isMissingNode() ? issue.path("message") : template).asString();
    }

    long events() {
        return issue.path("events").asLong();
    }

    /// Those among the events that are its own: of its key and, where the draft names them, with its texts.
    List<Seen> own(List<Seen> events) {
        List<String> values = values();
        return events.stream()
                .filter(event -> event.key(Set.of(key())).equals(key()))
                .filter(event -> values.isEmpty() || values.contains(event.value()))
                .toList();
    }

    private List<String> values() {
        return Stream.concat(
                        Stream.of(issue.path("value")), issue.path("values").valueStream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /// What is not as the draft has it: of all its events together, and of the one among them that lacks least.
    List<String> missing(List<Seen> events, Sent sent) {
        List<Seen> own = own(events);
        List<String> missing = new ArrayList<>(own.stream()
                .map(this::missing)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("no such event")));
        List<String> texts = own.stream().map(Seen::value).toList();
        values().stream().filter(text -> !texts.contains(text)).forEach(text -> missing.add("value " + text));
        traces(missing, own, sent);
        return missing;
    }

    private void traces(List<String> missing, List<Seen> own, Sent sent) {
        List<String> traces = own.stream()
                .map(Seen::trace)
                .filter(trace -> !trace.isEmpty())
                .distinct()
                .toList();
        if (issue.has("distinct_traces")
                && traces.size() != issue.path("distinct_traces").asInt()) {
            missing.add("traces: expected " + issue.path("distinct_traces") + " but are " + traces);
        }
        issue.path("shares_trace_with").forEach(other -> {
            if (sent.tracesOf(other.asString()).stream().noneMatch(traces::contains)) {
                missing.add("trace of " + other + ": none of " + traces);
            }
        });
    }

    private List<String> missing(Seen event) {
        List<String> missing = new ArrayList<>();
        for (String field : PLAIN) {
            check(missing, field, issue.path(field), event.json().path(field));
        }
        JsonNode outermost = event.outermost();
        check(missing, "module", issue.path("module"), outermost.path("module"));
        fingerprint(missing, event.json().path("fingerprint"));
        JsonNode mechanism = outermost.path("mechanism");
        check(missing, "mechanism", issue.path("mechanism"), mechanism.path("type"));
        check(missing, "handled", issue.path("handled"), mechanism.path("handled"));
        message(missing, event.json().path("logentry"));
        fields(missing, event);
        chain(missing, event.types());
        if (issue.has("a_breadcrumb") && !hasCrumb(event)) {
            missing.add("breadcrumb " + issue.path("a_breadcrumb"));
        }
        if (issue.has("top_in_app") && event.tops().noneMatch(this::isTop)) {
            missing.add(
                    "frame " + issue.path("top_in_app") + " in " + event.tops().toList());
        }
        return missing;
    }

    private void fields(List<String> missing, Seen event) {
        issue.path("user")
                .propertyStream()
                .forEach(entry -> check(
                        missing,
                        "user." + entry.getKey(),
                        entry.getValue(),
                        event.json().path("user").path(entry.getKey())));
        issue.path("tags")
                .propertyStream()
                .forEach(entry -> check(missing, "tag " + entry.getKey(), entry.getValue(), event.tag(entry.getKey())));
        int images = event.json().path("debug_meta").path("images").size();
        if (issue.has("debug_ids") && images != issue.path("debug_ids").asInt()) {
            missing.add("debug ids: expected " + issue.path("debug_ids") + " but are " + images);
        }
    }

    /// Drafts leave out the default, which says the same for all.
    private void fingerprint(List<String> missing, JsonNode actual) {
        List<JsonNode> expected = issue.path("fingerprint").valueStream().toList();
        List<JsonNode> own = actual.valueStream()
                .filter(part -> !part.asString("").equals("{{ default }}"))
                .toList();
        if (issue.has("fingerprint") && !expected.equals(own)) {
            missing.add("fingerprint: expected " + expected + " but is " + own);
        }
    }

    /// The message is the template where the draft has no other.
    private void message(List<String> missing, JsonNode entry) {
        if (issue.has("message_template")) {
            check(missing, "formatted", issue.path("message"), entry.path("formatted"));
            check(missing, "template", issue.path("message_template"), entry.path("message"));
        }
    }

    private static void check(List<String> missing, String what, JsonNode expected, JsonNode actual) {
        boolean same = expected.isValueNode() && actual.isValueNode()
                ? expected.asString().equals(actual.asString())
                : expected.equals(actual);
        if (!expected.isMissingNode() && !same) {
            missing.add(what + ": expected " + expected + " but is " + actual);
        }
    }

    private boolean hasCrumb(Seen event) {
        return event.json().path("breadcrumbs").path("values").valueStream().anyMatch(this::isCrumb);
    }

    private boolean isCrumb(JsonNode crumb) {
        return issue.path("a_breadcrumb")
                .propertyStream()
                .allMatch(entry -> canonical(entry.getKey(), entry.getValue().asString())
                        .equals(crumb.path(entry.getKey()).asString("")));
    }

    /// The level `log` of browsers is read as `info`.
    private static String canonical(String field, String value) {
        return field.equals("level") && value.equals("log") ? "info" : value;
    }

    private boolean isTop(JsonNode frame) {
        return issue.path("top_in_app").propertyStream().allMatch(entry -> {
            String expected = entry.getValue().asString();
            String actual = frame.path(entry.getKey()).asString("");
            return switch (entry.getKey()) {
                case "minified" -> true;
                case "filename" -> isFile(expected, frame);
                case "function" -> expected.equals(actual) || expected.equals("?") && actual.isEmpty();
                default -> expected.equals(actual);
            };
        });
    }

    /// Drafts cut paths to what belongs to the program, and put `ORIGIN` for the address of a page.
    private static boolean isFile(String expected, JsonNode frame) {
        String origin = expected.startsWith("ORIGIN/") ? expected.substring("ORIGIN".length()) : "/" + expected;
        String file = frame.path("filename").asString("");
        return file.equals(expected) || file.endsWith(origin);
    }

    private void chain(List<String> missing, List<String> types) {
        JsonNode expected = issue.path("exception_chain");
        for (int i = 0; i < expected.size(); i++) {
            String wanted = expected.path(i).asString();
            boolean there = i < types.size() && (wanted.equals(types.get(i)) || wanted.endsWith("." + types.get(i)));
            if (!there) {
                missing.add("exception " + i + ": expected " + wanted + " in " + types);
            }
        }
    }
}
