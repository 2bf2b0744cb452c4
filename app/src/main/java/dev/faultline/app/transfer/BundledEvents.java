package dev.faultline.app.transfer;

import dev.faultline.bundle.BundleWriter;
import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.bundle.index.IndexedHealth;
import dev.faultline.bundle.index.IndexedRules;
import dev.faultline.event.Event;
import dev.faultline.event.EventId;
import dev.faultline.live.Archive;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import dev.faultline.live.StoreArchive;
import dev.faultline.store.Store;
import dev.faultline.store.index.ForeignHealth;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.index.RuleEntry;
import dev.faultline.store.index.TransferQueries;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseCounts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The events of one bundle that is being written: each with what it came with, and in the end their issues. One
/// thread.
final class BundledEvents {
    private static final Logger LOG = System.getLogger(BundledEvents.class.getName());
    private static final long LARGEST_BODY = 1L << 30;
    private static final Duration HISTORY = Duration.ofDays(91);
    private static final Duration RECENT = Duration.ofHours(24);

    private final Store store;
    private final StoreArchive archive;
    private final BundleWriter writer;
    private final Map<Long, String> bodies = new HashMap<>();
    private final Set<Long> issues = new TreeSet<>();
    private final Map<String, Set<String>> releases = new TreeMap<>();
    private long count;

    BundledEvents(Store store, StoreArchive archive, BundleWriter writer) {
        this.store = store;
        this.archive = archive;
        this.writer = writer;
    }

    long count() {
        return count;
    }

    /// Adds an event; one whose payload is gone is left out.
    void add(EventSummary event) throws IOException {
        PlacedEvent place = store.index().place(event.sequence());
        StoredRecord stored = place == null ? null : store.log().find(place.location());
        if (place == null || stored == null) {
            LOG.log(Logger.Level.WARNING, "not exported, its payload is gone: event " + event.eventId());
            return;
        }
        EventDetail detail = archive.detail(event, new Archive.Place(0, 0));
        String entry = writer.event(event.eventId(), detail.json());
        writer.index(new IndexedEvent(
                event,
                entry,
                body(stored),
                trace(detail.event()),
                store.index().terms(event.sequence()),
                attachments(event, detail),
                place.standing().hash(),
                derived(event, place)));
        issues.add(event.issueId());
        if (event.release() != null) {
            releases.computeIfAbsent(event.project(), _ -> new TreeSet<>()).add(event.release());
        }
        count++;
    }

    private @Nullable String derived(EventSummary event, PlacedEvent place) throws IOException {
        ObjectNode members = place.derived() == null ? null : store.payloads().derived(place.derived());
        return members == null ? null : writer.derived(event.eventId(), members);
    }

    /// Adds the issues of all events, how they were grouped, and how their releases did.
    void finish() throws IOException {
        Set<String> projects = new TreeSet<>();
        for (Issue issue : archive.issues(issues)) {
            writer.issue(issue, store.index().history().trail(issue.id()));
            writer.hashes(store.index().hashes(issue.id()));
            projects.add(issue.project());
        }
        for (String project : projects) {
            List<RuleEntry> rules = store.index().rules(project);
            if (!rules.isEmpty() && !rules.getFirst().rules().text().isBlank()) {
                writer.rules(new IndexedRules(project, rules.getFirst().rules().text()));
            }
            health(project, releases.getOrDefault(project, Set.of()));
        }
    }

    /// How releases did, as far back as any chart looks: by what was counted here, and by what each other home told.
    private void health(String project, Set<String> names) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant from = now.minus(HISTORY).truncatedTo(ChronoUnit.HOURS);
        TransferQueries transfer = store.index().transfer();
        ForeignHealth own = new ForeignHealth(
                store.id(),
                now,
                transfer.ownReleases(project, now.minus(RECENT)),
                from,
                transfer.ownSessions(project, from, (int) HISTORY.toHours() + 1));
        writer.health(IndexedHealth.of(project, of(own, names)));
        transfer.told(project, from, now.minus(RECENT))
                .forEach(told -> writer.health(IndexedHealth.of(project, of(told, names))));
    }

    private static ForeignHealth of(ForeignHealth all, Set<String> names) {
        return new ForeignHealth(
                all.origin(),
                all.at(),
                all.releases().stream()
                        .filter(release -> names.contains(release.name()))
                        .toList(),
                all.from(),
                all.sessions().stream()
                        .filter(count -> count.sessions() != 0 || count.crashed() != 0)
                        .filter(count -> count.release().isEmpty() || names.contains(count.release()))
                        .map(count -> new ReleaseCounts(
                                count.release(), count.bucket(), 0, count.sessions(), count.crashed()))
                        .toList());
    }

    private List<IndexedAttachment> attachments(EventSummary event, EventDetail detail) throws IOException {
        List<IndexedAttachment> attachments = new ArrayList<>();
        for (AttachmentInfo each : detail.attachments()) {
            String entry = writer.attachment(
                    event.eventId(), attachments.size(), each.name(), out -> archive.attachment(each, out));
            attachments.add(new IndexedAttachment(entry, each.name(), each.kind(), each.contentType(), each.size()));
        }
        return attachments;
    }

    /// Several events may have come in one body, which is written once.
    private String body(StoredRecord stored) throws IOException {
        long sequence = stored.location().sequence();
        String written = bodies.get(sequence);
        if (written != null) {
            return written;
        }
        SubmissionHeader header = SubmissionHeader.read(stored.header());
        try (InputStream body = header.coding().decode(stored.openBody(), LARGEST_BODY)) {
            String entry = writer.submission(
                    sequence,
                    header.project(),
                    header.envelope(),
                    header.received(),
                    header.sender(),
                    header.remoteAddress(),
                    body);
            bodies.put(sequence, entry);
            return entry;
        }
    }

    private static @Nullable String trace(Event event) {
        ObjectNode trace = event.contexts().get("trace");
        return trace == null ? null : EventId.canonical(trace.get("trace_id"));
    }
}
