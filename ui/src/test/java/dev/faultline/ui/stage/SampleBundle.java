package dev.faultline.ui.stage;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.MainField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A bundle of some issues, each with two events.
public final class SampleBundle {
    private static final long EVENTS = 2;

    private SampleBundle() {}

    /// Writes it.
    public static void write(Path file, List<Issue> issues) throws IOException {
        try (BundleWriter writer = new BundleWriter(file, "0.1.0", IssueMaker.NOW, null)) {
            for (Issue issue : issues) {
                event(writer, issue, 1);
                event(writer, issue, 2);
                writer.issue(
                        IssueMaker.of(issue)
                                .counts(EVENTS, Math.min(EVENTS, issue.users()))
                                .make(),
                        List.of());
            }
            writer.finish();
        }
    }

    private static void event(BundleWriter writer, Issue issue, int number) throws IOException {
        String id = "%032x".formatted(issue.id() * 16 + number);
        Instant at = number == 1 ? issue.firstSeen() : issue.lastSeen();
        String release = Objects.requireNonNullElse(issue.lastRelease(), "none");
        ObjectNode json = sample(issue);
        json.put("event_id", id);
        json.put("timestamp", at.toString());
        json.put("release", release);
        String entry = writer.event(id, json);
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        String body = writer.submission(
                issue.id() * 16 + number, issue.project(), false, at, null, null, new ByteArrayInputStream(bytes));
        String attachment = writer.attachment(id, 0, "log.txt", (OutputStream out) -> out.write(bytes));
        writer.index(new IndexedEvent(
                new EventSummary(
                        issue.id() * 1024 + number,
                        id,
                        issue.id(),
                        issue.project(),
                        issue.title(),
                        issue.level(),
                        at,
                        at,
                        issue.platform(),
                        release,
                        null,
                        null),
                entry,
                body,
                null,
                List.of(Term.of(MainField.RELEASE, release), Term.tag("os", number == 1 ? "Linux" : "Windows")),
                List.of(new IndexedAttachment(attachment, "log.txt", "event.attachment", "text/plain", bytes.length))));
    }

    /// What has the frames of a program that such an issue is of.
    private static String like(Issue issue) {
        return switch (Objects.requireNonNullElse(issue.type(), "")) {
            case "panic" -> "rust.json";
            case "SIGSEGV" -> "native.json";
            case "TypeError" -> "javascript.json";
            default -> "java-causes.json";
        };
    }

    /// An event from the field that says of itself what its issue does.
    private static ObjectNode sample(Issue issue) throws IOException {
        try (InputStream in = SampleBundle.class.getResourceAsStream("/dev/faultline/ui/detail/" + like(issue))) {
            ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in));
            json.put("level", issue.level().wireName());
            json.put("environment", issue.environments().getFirst());
            JsonNode thrown = json.path("exception").path("values");
            ObjectNode last = (ObjectNode) thrown.get(thrown.size() - 1);
            last.remove("module");
            last.put("type", issue.type()).put("value", issue.value());
            return json;
        }
    }
}
