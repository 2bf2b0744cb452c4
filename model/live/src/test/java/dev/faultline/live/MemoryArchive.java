package dev.faultline.live;

import dev.faultline.event.Level;
import dev.faultline.live.release.ReleaseArchive;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An archive in memory that counts what it is asked. It knows `is:` with a status, and text in titles.
final class MemoryArchive implements Archive {
    static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    final Map<Long, Issue> issues = new TreeMap<>();
    final Map<String, EventSummary> events = new LinkedHashMap<>();
    final List<Decision> decisions = new ArrayList<>();
    final MemoryReleases releases = new MemoryReleases(this);
    String attachment = "";
    RuntimeException failure;
    int questions;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /// One more event of an issue, which is made when it is not there.
    void event(long issue, long second) {
        event(issue, second, "Crash " + issue);
    }

    void event(long issue, long second, String title) {
        Issue before = issues.get(issue);
        issues.put(
                issue, issue(issue, title, before == null ? 1 : before.events() + 1, second, IssueStatus.UNRESOLVED));
        String id = "%032x".formatted(events.size() + 1);
        events.put(id, summary(events.size() + 1, id, issue, title, second));
        changed(1, List.of(issue), false);
    }

    void status(long issue, IssueStatus status) {
        Issue now = issues.get(issue);
        issues.put(
                issue,
                issue(
                        issue,
                        now.title(),
                        now.events(),
                        now.lastSeen().getEpochSecond() - START.getEpochSecond(),
                        status));
        changed(0, List.of(issue), true);
    }

    void changed(long count, List<Long> ids, boolean decided) {
        listeners.forEach(listener -> listener.accept(new Change(count, ids, decided)));
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public Pin listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<Issue> issues(Query query, IssueSort sort, Issue after, int limit) {
        asked();
        List<Issue> found = issues.values().stream()
                .filter(issue -> matches(query, issue))
                .sorted(Comparator.comparing(Issue::lastSeen)
                        .thenComparing(Issue::id)
                        .reversed())
                .toList();
        int from = after == null ? 0 : found.indexOf(after) + 1;
        return found.subList(from, Math.min(found.size(), from + limit));
    }

    @Override
    public List<Issue> matching(Query query, Collection<Long> ids) {
        return issues(ids).stream().filter(issue -> matches(query, issue)).toList();
    }

    @Override
    public long newestIssue() {
        asked();
        return issues.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public long count(Query query, long madeAfter) {
        asked();
        return issues.values().stream()
                .filter(issue -> issue.id() > madeAfter && matches(query, issue))
                .count();
    }

    @Override
    public List<Issue> issues(Collection<Long> ids) {
        asked();
        return issues.values().stream()
                .filter(issue -> ids.contains(issue.id()))
                .toList();
    }

    @Override
    public EventSummary before(long issue, long sequence) {
        return of(issue)
                .filter(event -> event.sequence() < sequence)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    @Override
    public EventSummary after(long issue, long sequence) {
        return of(issue)
                .filter(event -> event.sequence() > sequence)
                .findFirst()
                .orElse(null);
    }

    @Override
    public EventSummary event(String eventId) {
        return events.get(eventId);
    }

    @Override
    public Place place(EventSummary event) {
        List<EventSummary> all = of(event.issueId()).toList();
        return new Place(all.indexOf(event) + 1, all.size());
    }

    @Override
    public EventDetail detail(EventSummary event, Place place) throws IOException {
        if (event.title().equals("unreadable")) {
            throw new IOException("segment 3 is damaged");
        }
        return new EventDetail(event, null, null, place.position(), place.count(), null, List.of());
    }

    @Override
    public void attachment(AttachmentInfo info, OutputStream out) throws IOException {
        out.write(attachment.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Census census() {
        return new MemoryCensus(this);
    }

    @Override
    public ReleaseArchive releases() {
        return releases;
    }

    @Override
    public Totals totals() {
        return new Totals(1, events.size(), issues.size(), issues.size(), 0, 0, -1);
    }

    @Override
    public long backlog() {
        return 0;
    }

    @Override
    public CompletableFuture<Long> decide(Decision decision) {
        decisions.add(decision);
        return CompletableFuture.completedFuture((long) decisions.size());
    }

    private Stream<EventSummary> of(long issue) {
        return events.values().stream().filter(event -> event.issueId() == issue);
    }

    private void asked() {
        questions++;
        fail();
    }

    void fail() {
        if (failure != null) {
            throw failure;
        }
    }

    static boolean matches(Query query, Issue issue) {
        return switch (query) {
            case Query.And and -> and.parts().stream().allMatch(part -> matches(part, issue));
            case Query.Is is -> issue.status().wireName().equals(is.state());
            case Query.Text text -> issue.title().contains(text.words());
            default -> throw new IllegalArgumentException(query.toString());
        };
    }

    private static Issue issue(long id, String title, long events, long second, IssueStatus status) {
        return new Issue(
                id,
                "SHOP-" + id,
                "shop",
                title,
                null,
                title,
                null,
                Level.ERROR,
                status,
                Substatus.NEW,
                "java",
                events,
                0,
                START,
                START.plusSeconds(second),
                null,
                null,
                List.of(),
                null,
                List.of(),
                false);
    }

    private static EventSummary summary(long sequence, String id, long issue, String title, long second) {
        Instant time = START.plusSeconds(second);
        return new EventSummary(sequence, id, issue, "shop", title, Level.ERROR, time, time, "java", null, null, null);
    }
}
