package dev.faultline.ui.stage;

import dev.faultline.event.Level;
import dev.faultline.live.Archive;
import dev.faultline.live.AttachmentInfo;
import dev.faultline.live.EventDetail;
import dev.faultline.live.Pin;
import dev.faultline.live.Totals;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Key;
import dev.faultline.triage.search.MainField;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/// A home in memory, for what a real one gives only with luck: exact times, chosen failures, ten thousand issues at
/// once. It knows `is:` with a status, `level:`, `project:`, `environment:`, `release:`, `id:`, and text in titles.
public final class MemoryHome implements Archive {
    private static final Key LEVEL = new Key.Field(MainField.LEVEL);
    private static final Key FIRST_SEEN = new Key.Field(MainField.FIRST_SEEN);
    private static final Map<MainField, Function<Issue, String>> FIELDS = Map.of(
            MainField.PROJECT,
            Issue::project,
            MainField.ENVIRONMENT,
            issue -> issue.environments().getFirst(),
            MainField.RELEASE,
            issue -> String.valueOf(issue.lastRelease()));

    private final Map<Long, Issue> issues = new TreeMap<>();
    private final Map<Long, Issue> deleted = new TreeMap<>();
    private final List<Before> history = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Long> events = new HashMap<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final MemoryReleases releases = new MemoryReleases(this);
    /// What is known about issues and rules.
    public MemoryTriage triage = new MemoryTriage();

    /// Bytes that can still be written.
    public long free = 120_000_000_000L;

    private String failure = "";

    /// Puts an issue in, or another state of it.
    public synchronized void put(Issue issue) {
        issues.put(issue.id(), issue);
        tell(issue.events(), List.of(issue.id()), false);
    }

    /// Puts many in, told as one batch.
    public synchronized void putAll(Collection<Issue> many) {
        many.forEach(issue -> issues.put(issue.id(), issue));
        tell(many.size(), many.stream().map(Issue::id).toList(), false);
    }

    /// Says which issue an event belongs to.
    public synchronized void event(String eventId, long issue) {
        events.put(eventId, issue);
        tell(1, List.of(issue), false);
    }

    /// From now on every question fails with these words; empty for none.
    public synchronized void failWith(String words) {
        failure = words;
    }

    /// How many listen.
    public int listeners() {
        return listeners.size();
    }

    /// The issue as it stands, deleted ones not.
    public synchronized Issue issue(long id) {
        return issues.get(id);
    }

    /// What was decided, in order.
    public synchronized List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    private void tell(long count, Collection<Long> ids, boolean decided) {
        Change change = new Change(count, List.copyOf(ids), decided);
        listeners.forEach(listener -> listener.accept(change));
    }

    @Override
    public Pin listen(Consumer<Change> listener) {
        Consumer<Change> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    @Override
    public synchronized List<Issue> issues(Query query, IssueSort sort, Issue after, int limit) {
        check();
        List<Issue> found = issues.values().stream()
                .filter(issue -> matches(query, issue))
                .sorted(order(sort))
                .toList();
        int from = 0;
        while (after != null && from < found.size() && order(sort).compare(found.get(from), after) <= 0) {
            from++;
        }
        return found.subList(from, Math.min(found.size(), from + limit));
    }

    @Override
    public synchronized List<Issue> matching(Query query, Collection<Long> ids) {
        return issues(ids).stream().filter(issue -> matches(query, issue)).toList();
    }

    @Override
    public synchronized long newestIssue() {
        return issues.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public synchronized long count(Query query, long madeAfter) {
        return issues.values().stream()
                .filter(issue -> issue.id() > madeAfter && matches(query, issue))
                .count();
    }

    @Override
    public synchronized List<Issue> issues(Collection<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        return issues.values().stream()
                .filter(issue -> wanted.contains(issue.id()))
                .toList();
    }

    @Override
    public EventSummary before(long issue, long sequence) {
        return null;
    }

    @Override
    public EventSummary after(long issue, long sequence) {
        return null;
    }

    @Override
    public EventSummary event(String eventId) {
        return null;
    }

    @Override
    public Place place(EventSummary event) {
        return new Place(1, 1);
    }

    @Override
    public EventDetail detail(EventSummary event, Place place) throws IOException {
        throw new IOException("a home in memory has no payloads");
    }

    @Override
    public void attachment(AttachmentInfo attachment, OutputStream out) throws IOException {
        throw new IOException("a home in memory has no attachments");
    }

    @Override
    public MemoryCensus census() {
        return new MemoryCensus(this);
    }

    @Override
    public MemoryReleases releases() {
        return releases;
    }

    @Override
    public synchronized Totals totals() {
        long all = issues.values().stream().mapToLong(Issue::events).sum();
        long open = issues.values().stream()
                .filter(issue -> issue.status() == IssueStatus.UNRESOLVED)
                .count();
        long projects = issues.values().stream().map(Issue::project).distinct().count();
        return new Totals(projects, all, issues.size(), open, 0, all * 4_200, free);
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
        if (!failure.isEmpty()) {
            return CompletableFuture.failedFuture(new IOException(failure));
        }
        history.add(new Before(Map.copyOf(issues), Map.copyOf(deleted)));
        decisions.add(decision);
        switch (decision) {
            case Decision.Resolve(var at, var ids, var how) -> set(ids, IssueStatus.RESOLVED, Substatus.RESOLVED);
            case Decision.Archive(var at, var ids, var how) ->
                set(ids, IssueStatus.ARCHIVED, Substatus.UNTIL_ESCALATING);
            case Decision.Reopen(var at, var ids) -> set(ids, IssueStatus.UNRESOLVED, Substatus.ONGOING);
            case Decision.Delete(var at, var ids) -> ids.forEach(id -> move(id, issues, deleted));
            case Decision.Restore(var at, var ids) -> ids.forEach(id -> move(id, deleted, issues));
            case Decision.Merge(var at, var into, var ids) -> ids.forEach(id -> move(id, issues, deleted));
            case Decision.TakeBack(var at, var record) -> back(history.get((int) record - 1));
            case Decision.MarkSeen(var at, var ids, var seen) -> mark(ids, seen);
            case Decision.Assign _, Decision.Unmerge _, Decision.Note _, Decision.EditNote _ -> {}
        }
        tell(0, issuesOf(decision), true);
        return CompletableFuture.completedFuture((long) history.size());
    }

    /// What there was before a decision.
    private record Before(Map<Long, Issue> issues, Map<Long, Issue> deleted) {}

    private void back(Before before) {
        issues.clear();
        issues.putAll(before.issues);
        deleted.clear();
        deleted.putAll(before.deleted);
    }

    private void mark(List<Long> ids, boolean seen) {
        for (long id : ids) {
            issues.computeIfPresent(
                    id, (_, issue) -> IssueMaker.of(issue).seen(seen).make());
        }
    }

    private List<Long> issuesOf(Decision decision) {
        return switch (decision) {
            case Decision.Resolve(var at, var ids, var how) -> ids;
            case Decision.Archive(var at, var ids, var how) -> ids;
            case Decision.Reopen(var at, var ids) -> ids;
            case Decision.Delete(var at, var ids) -> ids;
            case Decision.Restore(var at, var ids) -> ids;
            case Decision.Assign(var at, var ids, var how) -> ids;
            case Decision.MarkSeen(var at, var ids, var how) -> ids;
            case Decision.Merge(var at, var into, var ids) -> ids;
            case Decision.Unmerge(var at, var id, var hashes) -> List.of(id);
            case Decision.Note(var at, var id, var text) -> List.of(id);
            case Decision.EditNote(var at, var id, var note, var text) -> List.of(id);
            case Decision.TakeBack _ -> List.copyOf(issues.keySet());
        };
    }

    private static void move(long id, Map<Long, Issue> from, Map<Long, Issue> to) {
        Issue issue = from.remove(id);
        if (issue != null) {
            to.put(id, issue);
        }
    }

    private void set(List<Long> ids, IssueStatus status, Substatus substatus) {
        for (long id : ids) {
            issues.computeIfPresent(
                    id,
                    (_, issue) -> IssueMaker.of(issue).state(status, substatus).make());
        }
    }

    private void check() {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
    }

    private static Comparator<Issue> order(IssueSort sort) {
        Comparator<Issue> order = switch (sort) {
            case LAST_SEEN -> Comparator.comparing(Issue::lastSeen);
            case FIRST_SEEN -> Comparator.comparing(Issue::firstSeen);
            case EVENTS -> Comparator.comparing(Issue::events);
            case USERS -> Comparator.comparing(Issue::users);
        };
        return order.thenComparing(Issue::id).reversed();
    }

    private boolean matches(Query query, Issue issue) {
        return switch (query) {
            case Query.And(var parts) -> parts.stream().allMatch(part -> matches(part, issue));
            case Query.Or(var parts) -> parts.stream().anyMatch(part -> matches(part, issue));
            case Query.Not(var part) -> !matches(part, issue);
            case Query.Is(var state) ->
                issue.status().wireName().equals(state)
                        || issue.substatus().wireName().equals(state);
            case Query.Ordered(var key, var comparison, var value) ->
                comparison.holds(issue.level().compareTo(Level.valueOf(value.toUpperCase(Locale.ROOT))));
            case Query.Temporal(var key, var comparison, var value) ->
                comparison.holds((key.equals(FIRST_SEEN) ? issue.firstSeen() : issue.lastSeen()).compareTo(value));
            case Query.Text(var words) -> issue.title().toLowerCase().contains(words.toLowerCase());
            case Query.Equal(var key, var values)
            when key.equals(LEVEL) -> values.contains(issue.level().wireName());
            case Query.Equal(Key.Field(MainField field), var values)
            when FIELDS.containsKey(field) -> values.contains(FIELDS.get(field).apply(issue));
            case Query.Equal(var key, var values) ->
                values.stream().anyMatch(value -> events.getOrDefault(value, -1L) == issue.id());
            default -> true;
        };
    }
}
