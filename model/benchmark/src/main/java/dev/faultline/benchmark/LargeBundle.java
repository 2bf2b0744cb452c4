package dev.faultline.benchmark;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.event.Level;
import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.MainField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a bundle of any size: errors of 18 kB, each with an attachment of 60 kB that cannot be packed, as minidumps
/// hardly can.
final class LargeBundle {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final int ISSUES = 500;
    private static final int ATTACHMENT = 60_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final int events;

    /// @param bytes of the file, about
    LargeBundle(long bytes) {
        this.events = (int) (bytes / (ATTACHMENT + 9_000));
    }

    void write(Path target) throws IOException {
        try (BundleWriter writer = new BundleWriter(target, "benchmark", NOW, null)) {
            for (int i = 0; i < events; i++) {
                event(writer, i);
            }
            for (int i = 0; i < ISSUES; i++) {
                writer.issue(issue(i), List.of());
            }
            writer.finish();
        }
    }

    private void event(BundleWriter writer, int i) throws IOException {
        String id = "%032x".formatted(i + 1);
        String event = Payload.event(id, i % ISSUES, Payload.CRUMBS, random);
        byte[] envelope = ("{\"event_id\":\"" + id + "\"}\n{\"type\":\"event\",\"length\":" + event.length() + "}\n"
                        + event + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        String entry = writer.event(id, (ObjectNode) JsonMapper.shared().readTree(event));
        String body = writer.submission(i, "shop", true, NOW, "bench", null, new ByteArrayInputStream(envelope));
        byte[] bytes = new byte[ATTACHMENT];
        random.nextBytes(bytes);
        String attachment = writer.attachment(id, 0, "crash.dmp", out -> out.write(bytes));
        writer.index(new IndexedEvent(
                summary(i, id),
                entry,
                body,
                id,
                terms(i),
                List.of(new IndexedAttachment(attachment, "crash.dmp", "event.minidump", null, ATTACHMENT))));
    }

    private static EventSummary summary(int i, String id) {
        return new EventSummary(
                i * 1024L,
                id,
                1L + i % ISSUES,
                "shop",
                "Error" + i % ISSUES + ": no seat left",
                Level.ERROR,
                NOW.minusSeconds(60L * i),
                NOW.minusSeconds(60L * i),
                "python",
                "shop@1.%d.0".formatted(i % 7),
                "production",
                "id:" + i % 900);
    }

    private static List<Term> terms(int i) {
        List<Term> terms = new ArrayList<>(List.of(
                Term.of(MainField.RELEASE, "shop@1.%d.0".formatted(i % 7)),
                Term.of(MainField.ENVIRONMENT, "production"),
                Term.of(MainField.USER, "id:" + i % 900),
                Term.of(MainField.TRANSACTION, "/seats/" + i % 40),
                Term.of(MainField.ERROR_TYPE, "Error" + i % ISSUES)));
        for (int tag = 0; tag < 10; tag++) {
            terms.add(Term.tag("tag" + tag, "value " + i % (tag + 2)));
        }
        return terms;
    }

    private Issue issue(int i) {
        long own = (events + ISSUES - 1L - i) / ISSUES;
        return new Issue(
                1L + i,
                "SHOP-" + (1 + i),
                "shop",
                "Error" + i + ": no seat left",
                "Error" + i,
                "no seat left",
                "pay in cart",
                Level.ERROR,
                IssueStatus.UNRESOLVED,
                Substatus.ONGOING,
                "python",
                own,
                Math.min(own, 900),
                NOW.minusSeconds(60L * events),
                NOW.minusSeconds(60L * i),
                "shop@1.0.0",
                "shop@1.6.0",
                List.of("production"),
                null,
                List.of("%032x".formatted(i)),
                true);
    }
}
