package dev.faultline.live.bundle;

import dev.faultline.bundle.BundleReader;
import dev.faultline.bundle.index.BundleIndex;
import dev.faultline.bundle.index.BundledGrouping;
import dev.faultline.bundle.index.IndexedAttachment;
import dev.faultline.bundle.index.IndexedEvent;
import dev.faultline.event.EventReader;
import dev.faultline.live.Archive;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.Census;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Pin;
import dev.faultline.live.Totals;
import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.live.triage.TriageDesk;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.Inspection;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The archive over a bundle: lists from its index, payloads when they are looked at. It does not change. Any thread.
final class BundleArchive implements Archive {
    private static final int LARGEST_EVENT = 64 << 20;
    private static final long ATTACHMENTS = 1 << 12;

    private final BundleReader reader;
    private final BundleIndex index;
    private final long bytes;
    private final EventReader events = new EventReader();
    private final BundledGrouping grouping;
    private final Map<String, GroupingEngine> engines = new ConcurrentHashMap<>();

    /// @param bytes size of the file
    BundleArchive(BundleReader reader, BundleIndex index, BundledGrouping grouping, long bytes) {
        this.reader = reader;
        this.index = index;
        this.grouping = grouping;
        this.bytes = bytes;
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public Pin listen(Consumer<Change> listener) {
        return () -> {};
    }

    @Override
    public List<Issue> issues(Query query, IssueSort sort, @Nullable Issue after, int limit) {
        return index.issues(query, sort, after, limit);
    }

    @Override
    public List<Issue> matching(Query query, Collection<Long> ids) {
        Set<Long> found = new HashSet<>(index.ids(query));
        return index.issues(ids.stream().filter(found::contains).toList());
    }

    @Override
    public long newestIssue() {
        List<Long> ids = index.ids(new Query.And(List.of()));
        return ids.isEmpty() ? 0 : ids.getLast();
    }

    @Override
    public long count(Query query, long madeAfter) {
        return index.ids(query).stream().filter(id -> id > madeAfter).count();
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return index.issues(ids);
    }

    @Override
    public @Nullable EventSummary before(long issue, long sequence) {
        return index.eventsOf(issue).reversed().stream()
                .map(IndexedEvent::summary)
                .filter(event -> event.sequence() < sequence)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable EventSummary after(long issue, long sequence) {
        return index.eventsOf(issue).stream()
                .map(IndexedEvent::summary)
                .filter(event -> event.sequence() > sequence)
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable EventSummary event(String eventId) {
        IndexedEvent found = index.event(eventId);
        return found == null ? null : found.summary();
    }

    @Override
    public Place place(EventSummary event) {
        List<IndexedEvent> all = index.eventsOf(event.issueId());
        long older = all.stream()
                .filter(each -> each.summary().sequence() < event.sequence())
                .count();
        return new Place(older + 1, all.size());
    }

    @Override
    public EventDetail detail(EventSummary event, Place place) throws IOException {
        IndexedEvent indexed = found(event.sequence());
        ObjectNode json = json(indexed);
        ObjectNode sent = json.deepCopy();
        sent.remove("_faultline");
        EventReader.Context context =
                new EventReader.Context(event.received(), JsonNodeFactory.instance.objectNode(), null);
        Inspection inspection =
                engine(event.project()).inspect(events.read(JsonMapper.shared().writeValueAsBytes(sent), context));
        return new EventDetail(
                event,
                inspection.classified(),
                inspection.grouping(),
                place.position(),
                place.count(),
                json,
                attachments(indexed));
    }

    /// Events are explained by the rules of the home that the bundle comes from.
    private GroupingEngine engine(String project) {
        return engines.computeIfAbsent(
                project,
                _ -> new GroupingEngine(grouping.rules()
                        .getOrDefault(project, ProjectRules.NONE)
                        .onShipped()));
    }

    private IndexedEvent found(long sequence) throws IOException {
        IndexedEvent found = index.event(sequence);
        if (found == null) {
            throw new IOException("the bundle has no event " + sequence);
        }
        return found;
    }

    private ObjectNode json(IndexedEvent event) throws IOException {
        try {
            if (JsonMapper.shared().readTree(reader.bytes(event.entry(), LARGEST_EVENT)) instanceof ObjectNode json) {
                return json;
            }
        } catch (JacksonException e) {
            throw new IOException(event.entry() + " cannot be read: " + e.getOriginalMessage(), e);
        }
        throw new IOException(event.entry() + " is no event");
    }

    private static List<AttachmentInfo> attachments(IndexedEvent event) {
        List<AttachmentInfo> attachments = new ArrayList<>();
        for (IndexedAttachment each : event.attachments()) {
            long number = event.summary().sequence() * ATTACHMENTS + attachments.size();
            attachments.add(new AttachmentInfo(
                    number, event.summary().eventId(), each.name(), each.kind(), each.contentType(), each.size()));
        }
        return attachments;
    }

    @Override
    public void attachment(AttachmentInfo attachment, OutputStream out) throws IOException {
        IndexedEvent event = found(Math.floorDiv(attachment.id(), ATTACHMENTS));
        int number = (int) Math.floorMod(attachment.id(), ATTACHMENTS);
        reader.copy(event.attachments().get(number).entry(), out);
    }

    @Override
    public Census census() {
        return new BundleCensus(index);
    }

    @Override
    public ReleaseArchive releases() {
        return new BundleReleaseArchive(index);
    }

    @Override
    public TriageDesk triage() {
        return new BundleTriageDesk(reader, index, grouping);
    }

    @Override
    public Totals totals() {
        long unresolved = index.ids(new Query.Is("unresolved")).size();
        return new Totals(index.projects().size(), index.events(), index.issues(), unresolved, 0, bytes, -1);
    }

    @Override
    public long backlog() {
        return 0;
    }

    @Override
    public CompletableFuture<Long> decide(Decision decision) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException("a bundle is read-only: import it to decide about its issues"));
    }
}
