package dev.faultline.bundle;

import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.event.Level;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.MainField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A bundle of one event, whose entries can be changed; its manifest then says what they are.
record BundleFile(Path path) {
    static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");
    static final Health HEALTH = new Health(900, 18, 2, 0, 40, 300, 12);
    static final List<ActivityEntry> TRAIL =
            List.of(activity(9, "assign", "assignee", "Bo"), activity(8, "note", "text", "seen in Rome"));
    private static final String ID = "ab".repeat(16);

    private static ActivityEntry activity(long record, String decision, String name, String value) {
        ObjectNode what =
                JsonNodeFactory.instance.objectNode().put("decision", decision).put(name, value);
        return new ActivityEntry(1, record, NOW, "ana", what, JsonNodeFactory.instance.objectNode(), 0);
    }

    static BundleFile indexed(Path path) throws IOException {
        try (BundleWriter writer = new BundleWriter(path, "0.1.0", NOW, null)) {
            String entry =
                    writer.event(ID, JsonMapper.shared().createObjectNode().put("event_id", ID));
            String body = writer.submission(7, "shop", false, NOW, null, null, new ByteArrayInputStream(new byte[2]));
            String log = writer.attachment(ID, 0, "log.txt", out -> out.write(1));
            writer.index(new IndexedEvent(
                    summary(),
                    entry,
                    body,
                    null,
                    List.of(Term.of(MainField.RELEASE, "shop@1.0.0"), Term.tag("os", "Linux")),
                    List.of(new IndexedAttachment(log, "log.txt", "event.attachment", "text/plain", 1))));
            writer.issue(issue(), TRAIL);
            writer.health(health());
            writer.finish();
        }
        return new BundleFile(path);
    }

    private static EventSummary summary() {
        return new EventSummary(
                1024, ID, 1, "shop", "no seat", Level.ERROR, NOW, NOW, "python", "shop@1.0.0", "production", "id:1");
    }

    private static Issue issue() {
        return new Issue(
                1,
                "SHOP-1",
                "shop",
                "no seat",
                "SeatError",
                "no seat",
                "pay in cart",
                Level.ERROR,
                IssueStatus.UNRESOLVED,
                Substatus.NEW,
                "python",
                1,
                1,
                NOW,
                NOW,
                "shop@1.0.0",
                "shop@1.0.0",
                List.of("production"),
                null,
                List.of(ID),
                false);
    }

    private static IndexedHealth health() {
        ReleaseFigures figures = new ReleaseFigures("shop@1.0.0", NOW, NOW, 5, 4, 3, HEALTH, 40, 100);
        return new IndexedHealth(
                "shop",
                List.of(figures),
                Instant.parse("2026-11-21T23:00:00Z"),
                List.of(
                        new ReleaseCounts("shop@1.0.0", 0, 0, 500, 9),
                        new ReleaseCounts("shop@1.0.0", 1, 0, 10, 1),
                        new ReleaseCounts("shop@1.0.0", 2, 0, 20, 1),
                        new ReleaseCounts("", 2, 0, 70, 3)));
    }

    Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    void change(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = entries();
        Manifest before = BundleJson.MAPPER.readValue(entries.remove(Manifest.NAME), Manifest.class);
        change.accept(entries);
        entries.put(Manifest.NAME, BundleJson.MAPPER.writeValueAsBytes(manifest(before, entries)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static Manifest manifest(Manifest before, Map<String, byte[]> entries) {
        List<Manifest.Entry> listed = new ArrayList<>();
        entries.forEach((name, bytes) -> listed.add(new Manifest.Entry(
                name,
                bytes.length,
                HexFormat.of().formatHex(HashingStream.sha256Digest().digest(bytes)))));
        return new Manifest(
                before.format(),
                before.product(),
                before.created(),
                before.query(),
                before.counts(),
                before.redaction(),
                before.submissions(),
                listed);
    }
}
