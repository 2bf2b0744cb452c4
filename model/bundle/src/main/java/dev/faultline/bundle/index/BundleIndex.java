package dev.faultline.bundle.index;

import dev.faultline.store.index.Term;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers questions about the issues and events of a bundle from memory, as the index of a home answers them from
/// tables. Does not change; any thread.
public final class BundleIndex {
    private final Map<Long, IndexedIssue> issues = new LinkedHashMap<>();
    private final Map<Long, IndexedEvent> events = new HashMap<>();
    private final Map<String, IndexedEvent> byId = new HashMap<>();
    private final List<IndexedHealth> health;

    /// An index of these.
    ///
    /// @throws IllegalArgumentException if they do not fit together; the message says why
    public BundleIndex(List<Issue> issues, List<IndexedEvent> events, List<IndexedHealth> health) {
        this.health = List.copyOf(health);
        Map<Long, List<IndexedEvent>> ofIssue = new HashMap<>();
        for (IndexedEvent event : events) {
            ofIssue.computeIfAbsent(event.summary().issueId(), _ -> new ArrayList<>())
                    .add(event);
            byId.merge(event.summary().eventId(), event, BundleIndex::newer);
            if (this.events.put(event.summary().sequence(), event) != null) {
                throw new IllegalArgumentException("event " + event.summary().sequence() + " is there twice");
            }
        }
        for (Issue issue : issues) {
            List<IndexedEvent> own = ofIssue.remove(issue.id());
            if (this.issues.put(issue.id(), new IndexedIssue(whole(issue), own == null ? List.of() : own)) != null) {
                throw new IllegalArgumentException("issue " + issue.id() + " is there twice");
            }
        }
        if (!ofIssue.isEmpty()) {
            throw new IllegalArgumentException(
                    "issue " + ofIssue.keySet().iterator().next() + " has events and is not there");
        }
    }

    private static IndexedEvent newer(IndexedEvent one, IndexedEvent other) {
        return one.summary().sequence() > other.summary().sequence() ? one : other;
    }

    private static Issue whole(Issue issue) {
        Stream.of(
                        issue.shortId(),
                        issue.project(),
                        issue.title(),
                        issue.level(),
                        issue.status(),
                        issue.substatus(),
                        issue.platform(),
                        issue.firstSeen(),
                        issue.lastSeen(),
                        issue.environments(),
                        issue.hashes())
                .forEach(part -> Objects.requireNonNull(part, "a part of issue " + issue.id()));
        return issue;
    }

    /// Number of issues.
    public int issues() {
        return issues.size();
    }

    /// Number of events.
    public int events() {
        return events.size();
    }

    /// Issues that match, in order, from the one after `after`; the first ones when null.
    public List<Issue> issues(Query query, IssueSort sort, @Nullable Issue after, int limit) {
        Comparator<Issue> order = order(sort);
        return matching(query)
                .map(IndexedIssue::issue)
                .filter(issue -> after == null || order.compare(issue, after) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    /// The issues with these ids that are there, in any order.
    public List<Issue> issues(Collection<Long> ids) {
        return ids.stream()
                .map(issues::get)
                .filter(Objects::nonNull)
                .map(IndexedIssue::issue)
                .toList();
    }

    /// The ids of all issues that match, in order.
    public List<Long> ids(Query query) {
        return matching(query).map(found -> found.issue().id()).sorted().toList();
    }

    /// The events of an issue, oldest first; none when it is not there.
    public List<IndexedEvent> eventsOf(long issue) {
        IndexedIssue found = issues.get(issue);
        return found == null ? List.of() : found.events();
    }

    /// An event by its id, the newest when several projects have it; null when it is not there.
    public @Nullable IndexedEvent event(String eventId) {
        return byId.get(eventId);
    }

    /// An event by its number; null when it is not there.
    public @Nullable IndexedEvent event(long sequence) {
        return events.get(sequence);
    }

    /// All events, in no order.
    public Collection<IndexedEvent> all() {
        return Collections.unmodifiableCollection(events.values());
    }

    /// What the issues that match have in common.
    public BundleFacets facets() {
        return new BundleFacets(issues.values());
    }

    /// How releases did, as homes told.
    public List<IndexedHealth> health() {
        return health;
    }

    /// What is known of releases.
    public BundleReleases releases() {
        return new BundleReleases(issues.values(), health);
    }

    /// The names of all projects, in alphabetical order.
    public List<String> projects() {
        return distinct(EventSummary::project);
    }

    /// The names of all environments, in alphabetical order.
    public List<String> environments() {
        return distinct(EventSummary::environment);
    }

    private List<String> distinct(Function<EventSummary, @Nullable String> name) {
        TreeSet<String> names = new TreeSet<>();
        for (IndexedEvent event : events.values()) {
            String found = name.apply(event.summary());
            if (found != null) {
                names.add(found);
            }
        }
        return List.copyOf(names);
    }

    private Stream<IndexedIssue> matching(Query query) {
        return issues.values().stream().filter(issue -> new IssueMatch(issue).of(query));
    }

    private static Comparator<Issue> order(IssueSort sort) {
        Comparator<Issue> first = switch (sort) {
            case LAST_SEEN -> Comparator.comparing(Issue::lastSeen);
            case FIRST_SEEN -> Comparator.comparing(Issue::firstSeen);
            case EVENTS -> Comparator.comparingLong(Issue::events);
            case USERS -> Comparator.comparingLong(Issue::users);
        };
        return first.thenComparingLong(Issue::id).reversed();
    }

    /// Whether a term is of a field, or a tag, with this name.
    static boolean names(Term term, boolean field, String name) {
        return term.field() == field && term.name().equals(name);
    }
}
