package dev.faultline.store.index;

import dev.faultline.store.log.Location;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.Occurrence;
import dev.faultline.triage.issue.ReleaseTimeline;
import dev.faultline.triage.search.MainField;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the digest changes in the index. Changes are collected, and committed together with the position in the
/// log up to which it has come. For the digest's thread only; after a failure it is thrown away with all that was
/// not committed.
public final class IndexWriter {
    /// Counters are written when so many wait.
    private static final int MOST_PENDING = 50_000;

    private final Connection connection;
    private final Saves saves;
    private final Meta meta;
    private final Terms terms;
    private final Projects projects;
    private final IssueTable issues;
    private final HashTable hashes;
    private final EventTable events;
    private final TermBlocks blocks;
    private final Counters counters;
    private final Releases releases;
    private final ReleaseUsers releaseUsers;
    private final SessionWriter sessions;
    private final Tallies tallies;
    private final ModuleTable modules;
    private final ActivityTable activity;
    private final Set<Long> touched = new TreeSet<>();
    private int firstNewTerm;

    IndexWriter(Connection connection) throws SQLException {
        this.connection = connection;
        saves = new Saves(connection);
        meta = new Meta(connection);
        terms = new Terms(connection);
        projects = new Projects(connection);
        issues = new IssueTable(connection);
        hashes = new HashTable(connection);
        events = new EventTable(connection);
        blocks = new TermBlocks(connection, meta);
        counters = new Counters(connection, meta.number("counted", 0));
        releases = new Releases(connection);
        releaseUsers = new ReleaseUsers(connection);
        sessions = new SessionWriter(connection, terms, releases);
        tallies = new Tallies(connection);
        modules = new ModuleTable(connection);
        activity = new ActivityTable(connection);
        firstNewTerm = terms.next();
    }

    /// The position in the log up to which all is committed.
    public Location position() {
        return new Location(meta.number("next", 1), meta.number("segment", 1), meta.number("offset", 0));
    }

    /// The number of a project, which is made when it is met first.
    public int project(String slug, Instant at) {
        return projects.number(slug, at);
    }

    /// Those of the event ids that the project has already.
    public Set<UUID> known(int project, Collection<UUID> ids) throws SQLException {
        Set<UUID> known = new TreeSet<>();
        for (EventTable.Id id : events.known(ids)) {
            if (id.project() == project) {
                known.add(id.event());
            }
        }
        return known;
    }

    /// The issue the first known of the hashes leads to; null when none is known.
    public @Nullable OpenIssue issue(int project, List<String> wanted) throws SQLException {
        Long id = hashes.issue(project, wanted);
        return id == null ? null : issues.find(id);
    }

    /// An issue by its id, deleted ones too; null when there is none.
    public @Nullable OpenIssue issue(long id) throws SQLException {
        return issues.find(id);
    }

    /// Ids given to an issue.
    ///
    /// @param number the number in its short id
    public record IssueIds(long id, long number) {}

    /// Ids for a new issue, above those that are in use and those given.
    public IssueIds newIds(int project, Instant at, IssueIds above) {
        return new IssueIds(
                Math.max(issues.newId(at), above.id() + 1), Math.max(projects.lastShort(project), above.number()) + 1);
    }

    /// Makes an issue.
    public OpenIssue create(int project, IssueState state, IssueIds ids) {
        OpenIssue issue = issues.create(ids.id(), project, projects.shortId(project, ids.number()), state);
        touched.add(ids.id());
        return issue;
    }

    /// Lets those hashes that lead nowhere yet lead to the issue.
    public void attach(OpenIssue issue, List<String> all, String config) throws SQLException {
        hashes.attach(issue.project, all, config, issue.id);
    }

    /// Adds an event to an issue and returns what the issue's state needs to know of it.
    public Occurrence add(OpenIssue issue, EventEntry event) throws SQLException {
        EventTable.Numbers numbers = numbers(event);
        boolean newUser = false;
        for (int number : numbers.all()) {
            boolean isNew = counters.note(issue.id, number, number >= firstNewTerm);
            newUser |= isNew && number == numbers.user() && number != 0;
        }
        issue.mergedInto = 0;
        issue.count(event, newUser);
        long hour = Times.hour(Times.micros(event.timestamp()));
        events.add(issue.project, issue, event, numbers);
        blocks.note(event.sequence(), numbers.all());
        counters.count(new Counters.Counted(
                event.sequence(),
                issue.id,
                issue.project,
                hour,
                numbers.release(),
                numbers.environment(),
                numbers.all(),
                event.hash()));
        if (numbers.release() != 0) {
            releases.seen(issue.project, Objects.requireNonNull(event.release()), numbers.release(), event.received());
        }
        changed(issue);
        return occurrence(issue, event);
    }

    private EventTable.Numbers numbers(EventEntry event) throws SQLException {
        Set<Integer> all = new TreeSet<>();
        int release = number(MainField.RELEASE, event.release(), all);
        int environment = number(MainField.ENVIRONMENT, event.environment(), all);
        int user = number(MainField.USER, event.user(), all);
        for (Term term : event.terms()) {
            all.add(terms.number(term));
        }
        int platform = terms.number(Term.of(MainField.PLATFORM, event.platform()));
        all.add(platform);
        return new EventTable.Numbers(platform, release, environment, user, List.copyOf(all));
    }

    private int number(MainField field, @Nullable String value, Set<Integer> all) throws SQLException {
        if (value == null) {
            return 0;
        }
        int number = terms.number(Term.of(field, value));
        all.add(number);
        return number;
    }

    private Occurrence occurrence(OpenIssue issue, EventEntry event) throws SQLException {
        long inHour = 0;
        double usual = 0;
        if (issue.state.until() != null) {
            inHour = counters.inHour(issue.id, Times.hour(Times.micros(event.timestamp())));
            usual = usualPerHour(issue);
        }
        return new Occurrence(event.received(), event.release(), issue.events, issue.users, inHour, usual);
    }

    private double usualPerHour(OpenIssue issue) throws SQLException {
        if (issue.usualPerHour < 0) {
            long archived = Times.hour(Times.micros(issue.state.since()));
            long first = Math.max(archived - 168, Times.hour(issue.firstSeen));
            long hours = Math.max(1, archived - first);
            issue.usualPerHour = counters.inHours(issue.id, archived - hours, archived) / (double) hours;
        }
        return issue.usualPerHour;
    }

    /// The releases of a project, as known now.
    public ReleaseTimeline releases(int project) throws SQLException {
        return releases.timeline(project);
    }

    /// Says that an issue was changed.
    public void changed(OpenIssue issue) {
        issues.changed(issue);
        touched.add(issue.id);
    }

    /// Notes on the trail of an issue what was decided, or became of it.
    public void activity(ActivityEntry entry) throws SQLException {
        activity.add(entry);
        touched.add(entry.issue());
    }

    /// What a record decided, with what stood before, by issue.
    public List<ActivityEntry> activity(long record) throws SQLException {
        return activity.ofRecord(record);
    }

    /// What was decided about an issue so far, newest first.
    public List<ActivityEntry> trail(long issue) throws SQLException {
        activity.flush();
        return ActivityTable.ofIssue(connection, issue);
    }

    /// Notes that what a record decided was taken back by another.
    public void undone(long record, long by) throws SQLException {
        activity.undone(record, by);
    }

    /// Hides an issue with its events; later events of its hashes make a new one.
    public void delete(OpenIssue issue) throws SQLException {
        if (!issue.deleted) {
            settle();
            issue.deleted = true;
            hashes.detach(issue.id);
            changed(issue);
        }
    }

    /// Takes a deletion back; hashes that another issue has by now stay with it.
    public void restore(OpenIssue issue) throws SQLException {
        if (issue.deleted) {
            settle();
            issue.deleted = false;
            hashes.reattach(issue.id);
            changed(issue);
        }
    }

    /// To count sessions, and what other homes told of theirs.
    public SessionWriter sessions() {
        return sessions;
    }

    /// Says that an event has native frames whose symbols are to be looked for.
    ///
    /// @param sequence number of the event
    public void nativeEvent(long sequence) throws SQLException {
        modules.add(sequence);
    }

    /// Says which modules the native frames of an event are in, and what became of the search for their symbols.
    ///
    /// @param sequence number of the event
    public void symbolicated(long sequence, List<WantedModule> found) throws SQLException {
        modules.tried(sequence, found);
    }

    /// Counts items that are kept as they came.
    ///
    /// @param count how many the container holds; 1 where the item is none
    public void kept(int project, String type, long count, long bytes) throws SQLException {
        int number = terms.number(new Term(true, "item.type", Term.cut(type, 100)));
        tallies.kept(project, number, count, bytes);
    }

    /// Counts what was refused, or dropped in part.
    public void rejected(String project, String reason, long count) throws SQLException {
        tallies.rejected(terms.number(new Term(true, "reject.project", project)), reason(reason), count);
    }

    private int reason(String reason) throws SQLException {
        return terms.number(new Term(true, "reject.reason", reason));
    }

    /// Removes the events of a range of records, as their segment is about to go; counters stay. Returns the
    /// issues they were of. Must be the only thing between two commits.
    ///
    /// @param from first sequence number of the records
    /// @param to the one after the last
    public Set<Long> forget(long from, long to) throws SQLException {
        releaseUsers.count(EventEntry.sequence(from, 0) - 1, EventEntry.sequence(to, 0) - 1);
        Set<Long> of = Retention.forget(connection, from, to);
        touched.addAll(of);
        return of;
    }

    /// Writes what is counted, for an index that is made anew when the events are gone. Must follow a commit that wrote
    /// the counters.
    ///
    /// @throws IOException if it cannot be written
    public void writeFigures(OutputStream out) throws SQLException, IOException {
        new FiguresWriter(connection, out).write();
    }

    /// The record whose figures the index has taken over last; 0 for none.
    public long restored() {
        return meta.number("restored", 0);
    }

    /// Puts figures in the place of what is counted so far, and commits; of no use afterwards. Must follow a commit
    /// that wrote the counters.
    ///
    /// @param record that holds the figures
    /// @throws IOException if they cannot be read
    public void restore(long record, InputStream figures) throws SQLException, IOException {
        new FiguresReader(connection).read(figures);
        meta.set("restored", record);
        meta.flush();
        connection.commit();
    }

    /// Commits everything with the position in the log.
    ///
    /// @param settle whether to write the counters as well, as when there is nothing else to do
    /// @return ids of the issues that were changed, in order
    public List<Long> commit(Location next, boolean settle) throws SQLException {
        flush();
        if (settle || counters.pending() > MOST_PENDING) {
            writeCounters();
        }
        meta.set("next", next.sequence());
        meta.set("segment", next.segment());
        meta.set("offset", next.offset());
        meta.flush();
        connection.commit();
        saves.committed();
        firstNewTerm = terms.next();
        List<Long> ids = new ArrayList<>(touched);
        touched.clear();
        return ids;
    }

    /// To be called now and then where there is nothing to do: what was committed goes to the disk.
    public void rest() throws SQLException {
        saves.saveWhenDue();
    }

    /// To put events into other issues. Everything is written down first.
    public Groups groups() throws SQLException {
        settle();
        return new Groups(connection, hashes, issues, counters, touched);
    }

    /// The rules of the projects that have any, by their names.
    public Map<String, ProjectRules> rules() throws SQLException {
        return new RuleTable(connection).all();
    }

    /// The name of a project.
    public String slug(int project) {
        return projects.slug(project);
    }

    /// Writes everything down, counters as well, without a commit; then rows can be changed by statements.
    private void settle() throws SQLException {
        flush();
        writeCounters();
        firstNewTerm = terms.next();
    }

    private void writeCounters() throws SQLException {
        long before = meta.number("counted", 0);
        long counted = counters.flush();
        releaseUsers.count(before, counted);
        meta.set("counted", counted);
    }

    private void flush() throws SQLException {
        terms.flush();
        projects.flush();
        issues.flush();
        hashes.flush();
        events.flush();
        blocks.flush();
        releases.flush();
        sessions.flush();
        terms.flush();
        tallies.flush();
        modules.flush();
        activity.flush();
        counters.flushNotes();
    }

    /// Whether counters wait to be written.
    public boolean unsettled() {
        return counters.pending() > 0;
    }
}
