package dev.faultline.ui.detail;

import dev.faultline.event.Event;
import dev.faultline.event.EventReader;
import dev.faultline.event.EventWriter;
import dev.faultline.event.Level;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.GroupingRules;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as SDKs of several platforms send them, from the JSON files beside this class, and an issue for them.
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-22T14:05:11.204Z");
    private static final GroupingEngine ENGINE = new GroupingEngine(GroupingRules.shipped());
    private static final JsonMapper JSON = new JsonMapper();

    private Samples() {}

    /// The event of a file, read as one that has just arrived.
    static Event event(String name) {
        return event((ObjectNode) JSON.readTree(bytes(name)));
    }

    static Event event(ObjectNode json) {
        byte[] bytes = JSON.writeValueAsBytes(json);
        return new EventReader().read(bytes, new EventReader.Context(NOW.minusSeconds(150), null, "127.0.0.1"));
    }

    /// Sent by an SDK that had no source at hand.
    static Event withoutSource() {
        ObjectNode json = json("python-vars");
        for (JsonNode thrown : json.path("exception").path("values")) {
            for (JsonNode frame : thrown.path("stacktrace").path("frames")) {
                ((ObjectNode) frame).remove(List.of("pre_context", "context_line", "post_context"));
            }
        }
        return event(json);
    }

    /// What a scrubber, a limit and a reader do to an event on its way: in messages, breadcrumbs and variables.
    static Event annotated() {
        ObjectNode json = json("python-vars");
        ObjectNode thrown = (ObjectNode) json.path("exception").path("values").get(1);
        ObjectNode frame = (ObjectNode) thrown.path("stacktrace").path("frames").get(4);
        frame.putObject("vars")
                .put("cart_id", "'c-5512'")
                .put("token", "[Filtered]")
                .putNull("card");
        json.put("message", "no VAT rate for SI, asked by [email] …");
        ArrayNode crumbs = json.putObject("breadcrumbs").putArray("values");
        crumbs.addObject().put("category", "auth").put("message", "signed in as [email]");
        crumbs.addObject()
                .put("type", "http")
                .putObject("data")
                .put("method", "POST")
                .putNull("url");
        json.set("_meta", JSON.readTree("""
                {"exception": {"values": {"1": {"value": {"": {"rem": [["!limit", "s", 15, 18]], "len": 4096}},
                  "stacktrace": {"frames": {"4": {"vars": {"token": {"": {"rem": [["@password:filter", "s", 0, 10]]}},
                    "card": {"": {"rem": [["@creditcard", "x"]]}}}}}}}}},
                 "message": {"": {"rem": [["@email", "s", 33, 40]], "len": 57}},
                 "breadcrumbs": {"values": {"0": {"message": {"": {"rem": [["@email", "s", 13, 20]], "len": 31}}},
                  "1": {"data": {"url": {"": {"rem": [["acme:urls", "x"]]}}}}}}}"""));
        return event(json);
    }

    static ObjectNode json(String name) {
        return (ObjectNode) JSON.readTree(bytes(name));
    }

    static EventDetail detail(long sequence, String name) {
        return detail(sequence, event(name), List.of());
    }

    static EventDetail detail(long sequence, Event event, List<AttachmentInfo> attachments) {
        String title = title(event);
        EventSummary summary = new EventSummary(
                sequence,
                event.id(),
                17,
                "ledger",
                title,
                event.level(),
                event.timestamp(),
                NOW,
                event.platform(),
                event.release(),
                event.environment(),
                null);
        return new EventDetail(summary, event, ENGINE.group(event), 1, 1, new EventWriter().write(event), attachments);
    }

    static Issue issue(Event event) {
        var thrown = event.exceptions().isEmpty() ? null : event.exceptions().getLast();
        return new Issue(
                17,
                "LEDGER-17",
                "ledger",
                title(event),
                thrown == null ? null : thrown.type(),
                thrown == null ? title(event) : thrown.value(),
                event.transaction(),
                event.level(),
                IssueStatus.UNRESOLVED,
                Substatus.REGRESSED,
                event.platform(),
                1312,
                241,
                NOW.minus(Duration.ofDays(9)),
                event.timestamp(),
                firstRelease(event),
                event.release(),
                List.of("production"),
                null,
                List.of("0".repeat(32)),
                true);
    }

    /// An older one, where there is one of the same program.
    private static @Nullable String firstRelease(Event event) {
        String release = event.release();
        return release != null && release.startsWith("ledger-desktop@") ? "ledger-desktop@4.1.2+340" : release;
    }

    static Issue issue(Issue issue, IssueStatus status, Substatus substatus) {
        return changed(issue, status, substatus, issue.assignee(), issue.seen());
    }

    /// The issue, given to somebody.
    static Issue given(Issue issue, String owner) {
        return changed(issue, issue.status(), issue.substatus(), owner, issue.seen());
    }

    static Issue unseen(Issue issue) {
        return changed(issue, issue.status(), issue.substatus(), issue.assignee(), false);
    }

    private static Issue changed(Issue issue, IssueStatus status, Substatus substatus, String owner, boolean seen) {
        return new Issue(
                issue.id(),
                issue.shortId(),
                issue.project(),
                issue.title(),
                issue.type(),
                issue.value(),
                issue.culprit(),
                issue.level(),
                status,
                substatus,
                issue.platform(),
                issue.events(),
                issue.users(),
                issue.firstSeen(),
                issue.lastSeen(),
                issue.firstRelease(),
                issue.lastRelease(),
                issue.environments(),
                owner,
                issue.hashes(),
                seen);
    }

    static AttachmentInfo attachment(long id, String name, String type, long size) {
        return new AttachmentInfo(id, "e", name, "event.attachment", type, size);
    }

    private static String title(Event event) {
        if (event.exceptions().isEmpty()) {
            String text = event.logEntry() == null ? null : event.logEntry().text();
            return Objects.requireNonNullElse(text, Level.ERROR.wireName());
        }
        var thrown = event.exceptions().getLast();
        return thrown.type() + ": " + thrown.value();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
