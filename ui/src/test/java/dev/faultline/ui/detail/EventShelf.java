package dev.faultline.ui.detail;

import dev.faultline.live.Archive;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.Census;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Pin;
import dev.faultline.live.Totals;
import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import dev.faultline.ui.stage.MemoryTriage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An archive of one issue and its events in memory.
final class EventShelf implements Archive {
    MemoryTriage triage = new MemoryTriage();
    /// How many events the issue has before those that were put in.
    long earlier;
    final List<Decision> decisions = new CopyOnWriteArrayList<>();
    private final List<EventDetail> details = new ArrayList<>();
    private final Set<String> damaged = new HashSet<>();
    private final Map<Long, Issue> issues = new HashMap<>();
    private final Map<Long, Issue> deleted = new HashMap<>();
    private final List<Map<Long, Issue>> history = new ArrayList<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /// Puts an issue in, or another state of it.
    synchronized void put(Issue issue) {
        issues.put(issue.id(), issue);
        changed(issue.id());
    }

    /// Puts an event in, newer than those that are there.
    synchronized void add(EventDetail detail) {
        details.add(detail);
        changed(detail.summary().issueId());
    }

    /// Puts an event in the place of the one with its number, as when its symbols were found.
    synchronized void replace(EventDetail detail) {
        details.replaceAll(each -> each.summary().sequence() == detail.summary().sequence() ? detail : each);
    }

    /// Forgets all events, as retention does.
    synchronized void dropEvents() {
        details.clear();
    }

    /// From now on an event cannot be read.
    synchronized void damage(String eventId) {
        damaged.add(eventId);
    }

    int listeners() {
        return listeners.size();
    }

    private void changed(long issue) {
        listeners.forEach(listener -> listener.accept(new Change(1, List.of(issue), false)));
    }

    @Override
    public Pin listen(Consumer<Change> listener) {
        Consumer<Change> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public synchronized List<Issue> issues(Query query, IssueSort sort, Issue after, int limit) {
        return List.copyOf(issues.values());
    }

    @Override
    public List<Issue> matching(Query query, Collection<Long> ids) {
        return issues(ids);
    }

    @Override
    public synchronized long newestIssue() {
        return issues.size();
    }

    @Override
    public synchronized long count(Query query, long madeAfter) {
        return issues.size();
    }

    @Override
    public synchronized List<Issue> issues(Collection<Long> ids) {
        return ids.stream().filter(issues::containsKey).map(issues::get).toList();
    }

    @Override
    public synchronized EventSummary before(long issue, long sequence) {
        return details.reversed().stream()
                .map(EventDetail::summary)
                .filter(event -> event.sequence() < sequence)
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized EventSummary after(long issue, long sequence) {
        return details.stream()
                .map(EventDetail::summary)
                .filter(event -> event.sequence() > sequence)
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized EventSummary event(String eventId) {
        return details.stream()
                .map(EventDetail::summary)
                .filter(event -> event.eventId().equals(eventId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized Place place(EventSummary event) {
        int at = details.stream().map(EventDetail::summary).toList().indexOf(event);
        return new Place(earlier + at + 1, earlier + details.size());
    }

    @Override
    public synchronized EventDetail detail(EventSummary event, Place place) throws IOException {
        if (damaged.contains(event.eventId())) {
            throw new IOException("segment 3 is damaged");
        }
        EventDetail found = details.get((int) (place.position() - 1 - earlier));
        return new EventDetail(
                event,
                found.event(),
                found.grouping(),
                place.position(),
                place.count(),
                found.json(),
                found.attachments());
    }

    @Override
    public void attachment(AttachmentInfo attachment, OutputStream out) throws IOException {
        out.write("first line\nsecond line".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Census census() {
        throw new UnsupportedOperationException("the shelf counts nothing");
    }

    @Override
    public ReleaseArchive releases() {
        throw new UnsupportedOperationException("the shelf has no releases");
    }

    @Override
    public Totals totals() {
        return Totals.NONE;
    }

    @Override
    public MemoryTriage triage() {
        return triage;
    }

    @Override
    public long backlog() {
        return 0;
    }

    @Override
    public synchronized CompletableFuture<Long> decide(Decision decision) {
        decisions.add(decision);
        history.add(Map.copyOf(issues));
        switch (decision) {
            case Decision.Resolve(var at, var ids, var how) -> set(ids, IssueStatus.RESOLVED, Substatus.RESOLVED);
            case Decision.Archive(var at, var ids, var how) ->
                set(ids, IssueStatus.ARCHIVED, Substatus.UNTIL_ESCALATING);
            case Decision.Reopen(var at, var ids) -> set(ids, IssueStatus.UNRESOLVED, Substatus.ONGOING);
            case Decision.Delete(var at, var ids) -> move(ids, issues, deleted);
            case Decision.Restore(var at, var ids) -> move(ids, deleted, issues);
            case Decision.TakeBack(var at, var record) -> back(history.get((int) record - 1));
            case Decision.Assign _,
                    Decision.MarkSeen _,
                    Decision.Merge _,
                    Decision.Unmerge _,
                    Decision.Note _,
                    Decision.EditNote _ -> {}
        }
        return CompletableFuture.completedFuture((long) history.size());
    }

    private void back(Map<Long, Issue> before) {
        deleted.clear();
        issues.clear();
        issues.putAll(before);
        before.keySet().forEach(this::changed);
    }

    private void move(List<Long> ids, Map<Long, Issue> from, Map<Long, Issue> to) {
        ids.forEach(id -> {
            to.put(id, from.remove(id));
            changed(id);
        });
    }

    private void set(List<Long> ids, IssueStatus status, Substatus substatus) {
        ids.forEach(id -> {
            issues.computeIfPresent(id, (_, issue) -> Samples.issue(issue, status, substatus));
            changed(id);
        });
    }
}
