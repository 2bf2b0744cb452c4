package dev.faultline.store.index;

import dev.faultline.event.EventId;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.EventSummary;
import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.search.IssueFacet;
import dev.faultline.triage.search.IssueSort;
import dev.faultline.triage.search.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers questions about projects, issues and events from the index. Any thread may ask, also while the digest
/// writes; an answer is of one moment between two commits. Lists come in pages, each beginning after the last row of
/// the page
/// before.
/// Every method throws [IndexException] when the index cannot be read.
public final class Index implements AutoCloseable {
    /// Version of the tables. The home names it as well, so that an older Faultline need not open a newer index to see
    /// that it must leave it alone.
    public static final int FORMAT = Schema.VERSION;

    private final IndexFile file;

    private Index(IndexFile file) {
        this.file = file;
    }

    /// Opens the index in a folder. A damaged one is moved aside, and an empty one takes its place, for the digest to
    /// fill.
    ///
    /// @param notice hears in words of an index that was moved aside
    /// @throws NewerIndexException if a newer Faultline made it
    /// @throws IOException if it cannot be read or written
    public static Index open(Path folder, Consumer<String> notice) throws IOException {
        return new Index(new IndexFile(folder, notice));
    }

    /// A newer Faultline made the index.
    public static final class NewerIndexException extends IOException {
        private static final long serialVersionUID = 1L;

        NewerIndexException(String message) {
            super(message);
        }
    }

    /// A writer that begins at the committed position. There is one at a time.
    public IndexWriter writer() {
        return file.writer();
    }

    /// Closes and opens the index again, as after a failure to write it.
    public void reopen() throws IOException {
        file.replace(false);
    }

    /// Makes the index anew and empty, for the digest to fill from the log.
    public void clear() throws IOException {
        file.replace(true);
    }

    /// Whether little of the index's file is in use, so that [#shrink] is worth its time.
    public boolean isWasteful() {
        return file.isWasteful();
    }

    /// Makes the file of the index as small as it can be. Others may ask meanwhile; nothing may be written, and writers
    /// of before are of no use. About 30 MB of what is in use a second.
    ///
    /// @throws IOException if it cannot be; then the index is to be opened again
    public void shrink() throws IOException {
        file.shrink();
    }

    @FunctionalInterface
    interface Question<S, T extends @Nullable Object> {
        T ask(S source) throws SQLException;
    }

    <T extends @Nullable Object> T ask(Question<Connection, T> question) {
        return file.ask(question);
    }

    private <T extends @Nullable Object> T issues(Question<IssueQueries, T> question) {
        return ask(connection -> question.ask(new IssueQueries(connection, Instant.now())));
    }

    private <T extends @Nullable Object> T events(Question<EventQueries, T> question) {
        return ask(connection -> question.ask(new EventQueries(connection, Instant.now())));
    }

    /// Issues that match, in order.
    ///
    /// @param after the last issue of the page before; null for the first page
    public List<Issue> issues(Query query, IssueSort sort, @Nullable Issue after, int limit) {
        return issues(queries -> queries.page(query, sort, after, limit));
    }

    /// The ids of all issues that match, oldest first.
    public List<Long> ids(Query query) {
        return issues(queries -> queries.ids(query));
    }

    /// The issues among `ids` that match, in any order.
    public List<Issue> matching(Query query, Collection<Long> ids) {
        return issues(queries -> queries.matching(query, ids));
    }

    /// The issues with these ids that are there and not deleted, in any order.
    public List<Issue> issues(Collection<Long> ids) {
        return issues(queries -> queries.byIds(ids));
    }

    /// An issue by its id; null when there is none.
    public @Nullable Issue issue(long id) {
        List<Issue> found = issues(List.of(id));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// An issue by its short id, such as `SHOP-17`; null when there is none.
    public @Nullable Issue issue(String shortId) {
        List<Issue> found = issues(queries -> queries.byShortId(shortId));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Number of issues that match and were made after the issue with this id; 0 for all.
    public long count(Query query, long madeAfter) {
        return issues(queries -> queries.count(query, madeAfter));
    }

    /// Id of the issue that was made last; 0 when there is none.
    public long newestIssue() {
        return ask(connection -> Rows.number(connection, "SELECT COALESCE(MAX(id), 0) FROM issues"));
    }

    /// Events that match, newest first.
    ///
    /// @param issue only of this issue; null for all
    /// @param before only those with a lower sequence number; `Long.MAX_VALUE` for the first page
    public List<EventSummary> events(Query query, @Nullable Long issue, long before, int limit) {
        return events(queries -> queries.page(query, issue, before, limit));
    }

    /// Events of an issue that arrived after one with this sequence number, oldest first.
    public List<EventSummary> eventsAfter(long issue, long sequence, int limit) {
        return events(queries -> queries.after(issue, sequence, limit));
    }

    /// An event by its id, 32 hex digits in any UUID form; the newest when several projects have it; null when there is
    /// none.
    public @Nullable EventSummary event(String eventId) {
        String hex = EventId.hex(eventId);
        List<EventSummary> found = hex == null ? List.of() : events(queries -> queries.byId(IssueConditions.uuid(hex)));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Number of events of an issue that arrived before one with this sequence number.
    public long olderThan(long issue, long sequence) {
        return events(queries -> queries.olderThan(issue, sequence));
    }

    /// Number of events of an issue that are in the store.
    public long count(long issue) {
        return events(queries -> queries.count(issue));
    }

    /// Where the payload of an event is; null when there is no such event.
    ///
    /// @param sequence number of the event
    public @Nullable PlacedEvent place(long sequence) {
        List<PlacedEvent> found = ask(connection ->
                Rows.list(connection, PlacedEvent.SELECT + "e.seq = ?", List.of(sequence), PlacedEvent::read));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// What an event is searched by.
    ///
    /// @param sequence number of the event
    public List<Term> terms(long sequence) {
        return ask(connection -> Terms.of(connection, sequence));
    }

    /// Events of a project with their places, in the order of arrival.
    ///
    /// @param after only those with a higher number; 0 for the first page
    public List<PlacedEvent> places(String project, long after, int limit) {
        return ask(connection -> Rows.list(
                connection,
                PlacedEvent.SELECT + "e.project = (SELECT id FROM projects WHERE slug = ?) AND e.seq > ?"
                        + " ORDER BY e.seq LIMIT " + limit,
                List.of(project, after),
                PlacedEvent::read));
    }

    /// Number of events of a project that arrived after the one with this number.
    public long eventsOf(String project, long after) {
        return ask(connection -> Rows.number(
                connection,
                "SELECT COUNT(*) FROM events WHERE project = ? AND seq > ?",
                number(connection, project),
                after));
    }

    /// The grouping hashes that lead to an issue, those with most events first.
    public List<HashEntry> hashes(long issue) {
        return ask(connection -> new HashLedger(connection).ofIssue(issue));
    }

    /// The grouping hashes of a project, as they lead now.
    public List<HashEntry> hashes(String project) {
        return ask(connection -> new HashLedger(connection).ofProject(number(connection, project)));
    }

    /// Where the hashes of a project led when it had other rules; empty when it never had these.
    public List<HashEntry> hashes(String project, ProjectRules under) {
        return ask(connection -> new HashLedger(connection).kept(number(connection, project), under.key()));
    }

    /// The rules a project has had, those in force first.
    public List<RuleEntry> rules(String project) {
        return ask(connection -> new RuleTable(connection).history(number(connection, project)));
    }

    private static int number(Connection connection, String project) throws SQLException {
        return (int) Rows.number(connection, "SELECT id FROM projects WHERE slug = ?", project);
    }

    /// What was decided about an issue, newest first.
    public List<ActivityEntry> activity(long issue) {
        return ask(connection -> ActivityTable.ofIssue(connection, issue));
    }

    /// How issues became what they are.
    public IssueHistory history() {
        return new IssueHistory(this);
    }

    /// What goes from home to home.
    public TransferQueries transfer() {
        return new TransferQueries(this);
    }

    /// The events with native frames, and what symbols they want.
    public NativeEvents nativeEvents() {
        return new NativeEvents(this);
    }

    /// Everything in numbers.
    public Statistics statistics() {
        return ask(connection -> new Summaries(connection).statistics(file.bytes()));
    }

    /// The projects, by name.
    public List<ProjectEntry> projects() {
        return ask(connection -> new Summaries(connection).projects());
    }

    /// The environments of all projects, by name.
    public List<String> environments() {
        return ask(connection -> new Summaries(connection).environments());
    }

    /// The releases of all projects, newest first.
    public List<ReleaseEntry> releases() {
        return ask(connection -> new Summaries(connection).releases());
    }

    /// The figures of a project's releases, in no order.
    ///
    /// @param recent begin of the time that adoption looks at
    public List<ReleaseFigures> releases(String project, Instant recent) {
        return ask(connection -> ReleaseQueries.of(connection, project).figures(recent));
    }

    /// Events and sessions of a project's releases in equal stretches of time; those without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    public List<ReleaseCounts> releaseCounts(String project, Instant from, int hours, int buckets) {
        return ask(connection -> ReleaseQueries.of(connection, project).counts(from, hours, buckets));
    }

    /// Events of each issue of a project in two releases.
    public List<IssueCounts> compare(String project, String before, String after) {
        return ask(connection -> ReleaseQueries.of(connection, project).compare(before, after));
    }

    /// Issues of a project that came back since a time, and stand so; newest first.
    public List<Regression> regressions(String project, Instant from, int most) {
        return ask(connection -> ReleaseQueries.of(connection, project).regressions(from, most));
    }

    /// The fields and tags of an issue's events with their values.
    ///
    /// @param most values of each
    public List<Facet> facets(long issue, int most) {
        return ask(connection -> new Summaries(connection).facets(issue, most));
    }

    /// What the issues that match have in common.
    ///
    /// @param most values of each field or tag
    public List<IssueFacet> facets(Query query, int most) {
        return ask(connection -> new FacetQueries(connection, Instant.now()).facets(query, most));
    }

    /// Events of many issues in equal stretches of time; issues without any are left out.
    ///
    /// @param from in the first hour
    /// @param hours length of a stretch
    /// @param buckets number of stretches
    public Map<Long, long[]> trends(Collection<Long> issues, Instant from, int hours, int buckets) {
        return ask(connection -> new Summaries(connection).trends(issues, from, hours, buckets));
    }

    /// Events of an issue by hour.
    ///
    /// @param from in the first hour
    /// @param hours how many
    public long[] hourly(long issue, Instant from, int hours) {
        return ask(connection -> new Summaries(connection).ofIssue(issue, from, hours));
    }

    /// Events of a project by hour.
    ///
    /// @param from in the first hour
    /// @param hours how many
    public long[] hourly(String project, Instant from, int hours) {
        return ask(connection -> new Summaries(connection).ofProject(project, from, hours));
    }

    @Override
    public void close() {
        file.close();
    }
}
