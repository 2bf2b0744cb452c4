package dev.faultline.live;

import dev.faultline.event.DebugImage;
import dev.faultline.event.Event;
import dev.faultline.event.EventWriter;
import dev.faultline.event.Note;
import dev.faultline.event.symbols.ModuleSymbols;
import dev.faultline.intake.Applied;
import dev.faultline.intake.Committed;
import dev.faultline.intake.Intake;
import dev.faultline.intake.StoredEvents;
import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.live.triage.StoreTriageDesk;
import dev.faultline.live.triage.TriageDesk;
import dev.faultline.store.Store;
import dev.faultline.store.index.Index;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.index.ProjectEntry;
import dev.faultline.store.index.ReleaseEntry;
import dev.faultline.store.index.Statistics;
import dev.faultline.store.payload.Payloads;
import dev.faultline.triage.grouping.Grouping;
import dev.faultline.triage.grouping.GroupingJson;
import dev.faultline.triage.grouping.Inspection;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The archive over a store and its intake. Any thread.
public final class StoreArchive implements Archive {
    private final Store store;
    private final Index index;
    private final Intake intake;
    private final Payloads payloads;
    private final StoredEvents events;

    /// The archive of an open store. Events are grouped again when they are looked at, to give the reasons.
    public StoreArchive(Store store, Intake intake) {
        this.store = store;
        this.index = store.index();
        this.intake = intake;
        this.payloads = new Payloads(store.log());
        this.events = StoredEvents.whole(store);
    }

    @Override
    public Pin listen(Consumer<Change> listener) {
        Consumer<Committed> own = batch -> listener.accept(new Change(batch.events(), batch.issues(), batch.decided()));
        intake.onCommitted(own);
        return () -> intake.removeListener(own);
    }

    @Override
    public List<Issue> issues(Query query, IssueSort sort, @Nullable Issue after, int limit) {
        return index.issues(query, sort, after, limit);
    }

    @Override
    public List<Issue> matching(Query query, Collection<Long> ids) {
        return index.matching(query, ids);
    }

    @Override
    public long newestIssue() {
        return index.newestIssue();
    }

    @Override
    public long count(Query query, long madeAfter) {
        return index.count(query, madeAfter);
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        return index.issues(ids);
    }

    @Override
    public @Nullable EventSummary before(long issue, long sequence) {
        return first(index.events(new Query.And(List.of()), issue, sequence, 1));
    }

    @Override
    public @Nullable EventSummary after(long issue, long sequence) {
        return first(index.eventsAfter(issue, sequence, 1));
    }

    /// Events that match and arrived before this sequence, newest first.
    public List<EventSummary> events(Query query, long before, int limit) {
        return index.events(query, null, before, limit);
    }

    @Override
    public @Nullable EventSummary event(String eventId) {
        return index.event(eventId);
    }

    @Override
    public Place place(EventSummary event) {
        long older = index.olderThan(event.issueId(), event.sequence());
        return new Place(older + 1, index.count(event.issueId()));
    }

    @Override
    public EventDetail detail(EventSummary event, Place place) throws IOException {
        StoredEvents.Loaded loaded = loaded(event);
        Inspection inspection = intake.engines().engine(event.project()).inspect(loaded.event());
        Event classified = inspection.classified();
        ObjectNode json = new EventWriter().write(classified);
        ObjectNode annotations = annotations(json.objectNode(), event, classified, inspection.grouping());
        annotations.set("activity", ActivityJson.write(index.history().trail(event.issueId())));
        json.set("_faultline", annotations);
        return new EventDetail(
                event,
                classified,
                inspection.grouping(),
                place.position(),
                place.count(),
                json,
                loaded.stored().attachments().stream()
                        .map(found -> new AttachmentInfo(
                                found.id(),
                                event.eventId(),
                                found.name(),
                                found.kind(),
                                found.contentType(),
                                found.size()))
                        .toList());
    }

    @Override
    public void attachment(AttachmentInfo attachment, OutputStream out) throws IOException {
        payloads.attachment(attachment.id(), out);
    }

    @Override
    public Choices choices() {
        return new Choices(
                index.projects().stream().map(ProjectEntry::id).toList(),
                index.environments(),
                index.releases().stream().map(ReleaseEntry::name).distinct().toList());
    }

    @Override
    public Census census() {
        return new StoreCensus(index);
    }

    @Override
    public ReleaseArchive releases() {
        return new StoreReleases(index);
    }

    @Override
    public TriageDesk triage() {
        return new StoreTriageDesk(store, intake);
    }

    @Override
    public Totals totals() {
        Statistics statistics = index.statistics();
        long dropped = statistics.rejected().stream()
                .mapToLong(Statistics.Rejected::count)
                .sum();
        return new Totals(
                statistics.projects().size(),
                statistics.events(),
                statistics.issues(),
                statistics.unresolved(),
                dropped,
                store.log().bytes() + statistics.indexBytes(),
                store.freeBytes());
    }

    @Override
    public long backlog() {
        return intake.backlog();
    }

    @Override
    public CompletableFuture<Long> decide(Decision decision) {
        // Hops off the digest's thread, which must not run what waits for the decision.
        return intake.decide(decision).thenApplyAsync(Applied::record);
    }

    private StoredEvents.Loaded loaded(EventSummary event) throws IOException {
        PlacedEvent place = index.place(event.sequence());
        StoredEvents.Loaded loaded = place == null ? null : events.read(place);
        if (loaded == null) {
            throw new IOException("the payload of event " + event.eventId() + " is gone or damaged");
        }
        return loaded;
    }

    private static @Nullable EventSummary first(List<EventSummary> events) {
        return events.isEmpty() ? null : events.getFirst();
    }

    private static ObjectNode annotations(ObjectNode into, EventSummary event, Event read, Grouping grouping) {
        into.put("issue", event.issueId());
        into.put("project", event.project());
        into.put("received", event.received().toString());
        into.set("grouping", GroupingJson.write(grouping));
        ArrayNode modules = into.putObject("symbolication").putArray("modules");
        read.images().forEach(image -> modules.add(module(image)));
        ArrayNode notes = into.putArray("notes");
        for (Note note : read.notes()) {
            notes.addObject().put("path", note.path()).put("code", note.code()).put("text", note.text());
        }
        return into;
    }

    private static ObjectNode module(DebugImage image) {
        ModuleSymbols symbols = ModuleSymbols.of(image);
        ObjectNode module = JsonNodeFactory.instance.objectNode().put("debug_id", image.debugId());
        module.put("status", symbols == null ? "not_tried" : symbols.status().wireName());
        return module.put("reason", symbols == null ? "nobody has looked for its symbols yet" : symbols.reason());
    }
}
