package dev.faultline.store.index;

import dev.faultline.store.log.Location;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.regroup.Regrouping.Taken;
import dev.faultline.triage.regroup.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the digest changes when events go to other issues. Everything it has collected is written down before, so it is
/// got anew from [IndexWriter#groups] for each record. For the digest's thread only.
public final class Groups {
    private final Connection connection;
    private final HashLedger ledger;
    private final RuleTable rules;
    private final HashTable hashes;
    private final IssueTable issues;
    private final Counters counters;
    private final Set<Long> touched;

    Groups(Connection connection, HashTable hashes, IssueTable issues, Counters counters, Set<Long> touched) {
        this.connection = connection;
        this.hashes = hashes;
        this.issues = issues;
        this.counters = counters;
        this.touched = touched;
        ledger = new HashLedger(connection);
        rules = new RuleTable(connection);
    }

    /// All events of a project, but those of deleted issues, in the order of arrival.
    public List<PlacedEvent> events(int project) throws SQLException {
        return placed("e.project = ? ORDER BY e.seq", List.of(project));
    }

    /// The events with these numbers, but those of deleted issues, in the order of arrival.
    public List<PlacedEvent> events(Collection<Long> sequences) throws SQLException {
        return placed(Dialect.among("e.seq") + " ORDER BY e.seq", List.of((Object) sequences.toArray()));
    }

    /// The newest event of an issue; null when none is in the store.
    public @Nullable PlacedEvent newest(long issue) throws SQLException {
        List<PlacedEvent> found = placed("e.seq = (SELECT MAX(seq) FROM events WHERE issue = ?)", List.of(issue));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The first event of an issue that has a hash as its first; null when none is in the store.
    public @Nullable PlacedEvent first(OpenIssue issue, String hash) throws SQLException {
        List<Standing> events = ledger.events(issue.id, Set.of(hash));
        return events.isEmpty()
                ? null
                : events(List.of(events.getFirst().sequence())).getFirst();
    }

    private List<PlacedEvent> placed(String condition, List<?> parameters) throws SQLException {
        return Rows.list(connection, PlacedEvent.SELECT + condition, parameters, PlacedEvent::read);
    }

    /// Number of events of an issue that are in the store.
    public long stored(long issue) throws SQLException {
        return Rows.number(connection, "SELECT COUNT(*) FROM events WHERE issue = ?", issue);
    }

    /// Where the hashes of a project lead.
    public List<HashEntry> hashes(int project) throws SQLException {
        return ledger.ofProject(project);
    }

    /// Where the hashes of a project led when it had these rules; empty when it never had.
    public List<HashEntry> hashes(int project, ProjectRules under) throws SQLException {
        return ledger.kept(project, under.key());
    }

    /// Lets a project have other rules: its hashes are kept under the old ones, and others lead to issues now.
    ///
    /// @param record number of the record that says so
    public void rules(
            int project,
            long record,
            Instant at,
            @Nullable String who,
            ProjectRules next,
            Collection<HashEntry> entries)
            throws SQLException {
        ledger.keep(project, rules.current(project).key());
        ledger.replace(project, next.key(), entries);
        rules.add(project, record, at, who, next);
        hashes.forget();
    }

    /// The issue a hash leads to; null where it leads nowhere.
    public @Nullable Long leadsTo(int project, String hash) throws SQLException {
        return hashes.issue(project, List.of(hash));
    }

    /// Lets more hashes of a project lead to issues.
    public void attach(int project, Collection<HashEntry> entries) throws SQLException {
        for (HashEntry entry : entries) {
            hashes.attach(project, List.of(entry.hash()), entry.config(), entry.issue());
        }
        hashes.flush();
    }

    /// Notes that other hashes are the first of events that were grouped again.
    public void recount(int project, List<Taken> events) throws SQLException {
        Map<String, Long> by = new TreeMap<>();
        for (Taken event : events) {
            by.merge(event.before().hash(), -1L, Long::sum);
            by.merge(event.hash(), 1L, Long::sum);
        }
        for (Map.Entry<String, Long> entry : by.entrySet()) {
            if (entry.getValue() != 0) {
                ledger.count(project, entry.getKey(), entry.getValue());
            }
        }
    }

    /// Puts events where they were grouped; returns the issues that won or lost some.
    public Set<Long> place(List<Taken> events, Map<Long, Long> heirs) throws SQLException {
        List<EventMoves.Move> moves = events.stream()
                .filter(Taken::changed)
                .map(event -> new EventMoves.Move(
                        event.before().sequence(), event.group().issue(), event.hash()))
                .toList();
        return move(moves, heirs);
    }

    private Set<Long> move(List<EventMoves.Move> moves, Map<Long, Long> heirs) throws SQLException {
        issues.flush();
        Map<Long, Long> growth = new EventMoves(connection).move(moves);
        counters.forget(growth.keySet());
        IssueFigures figures = new IssueFigures(connection);
        for (Map.Entry<Long, Long> entry : growth.entrySet()) {
            OpenIssue issue = Objects.requireNonNull(issues.find(entry.getKey()));
            figures.refresh(issue, entry.getValue());
            issue.mergedInto = issue.events == 0 ? heirs.getOrDefault(issue.id, 0L) : 0;
            issues.changed(issue);
            touched.add(issue.id);
        }
        issues.flush();
        return growth.keySet();
    }

    /// Puts issues into another one; their hashes go along, under all rules. Returns the issues that changed.
    ///
    /// @param record number of the record that says so
    public Set<Long> merge(long record, OpenIssue into, List<OpenIssue> others) throws SQLException {
        String key = rules.current(into.project).key();
        List<EventMoves.Move> moves = new ArrayList<>();
        Map<Long, Long> heirs = new HashMap<>();
        pin(record, key, into);
        for (OpenIssue other : others) {
            for (HashEntry entry : ledger.ofIssue(other.id)) {
                ledger.note(record, into.project, new HashLedger.Former(key, entry));
                ledger.lead(into.project, entry.to(into.id, entry.events() > 0 || entry.pinned()));
            }
            for (HashLedger.Former former : ledger.keptOf(other.id)) {
                ledger.note(record, into.project, former);
                ledger.leadKept(
                        into.project,
                        new HashLedger.Former(
                                former.rules(),
                                former.entry().to(into.id, former.entry().pinned())));
            }
            ledger.events(other.id)
                    .forEach(event -> moves.add(new EventMoves.Move(event.sequence(), into.id, event.hash())));
            heirs.put(other.id, into.id);
        }
        hashes.forget();
        Set<Long> changed = new LinkedHashSet<>(move(moves, heirs));
        for (OpenIssue other : others) {
            if (changed.add(other.id)) {
                other.mergedInto = other.events == 0 ? into.id : 0;
                issues.changed(other);
                touched.add(other.id);
            }
        }
        return changed;
    }

    /// What leads to an issue by a user's decision goes on leading there when the events are grouped again.
    private void pin(long record, String key, OpenIssue issue) throws SQLException {
        for (HashEntry entry : ledger.ofIssue(issue.id)) {
            if (entry.events() > 0 && !entry.pinned()) {
                ledger.note(record, issue.project, new HashLedger.Former(key, entry));
                ledger.lead(issue.project, entry.to(issue.id, true));
            }
        }
    }

    /// Those of the hashes that lead to an issue and have events; empty when they are all it has.
    public List<HashEntry> separable(OpenIssue issue, Collection<String> wanted) throws SQLException {
        List<HashEntry> counting = ledger.ofIssue(issue.id).stream()
                .filter(entry -> entry.events() > 0)
                .toList();
        List<HashEntry> chosen =
                counting.stream().filter(entry -> wanted.contains(entry.hash())).toList();
        return chosen.size() == counting.size() ? List.of() : chosen;
    }

    /// The issue that had a hash before it was merged into another, and is hidden since; 0 for none.
    public long formerly(OpenIssue into, String hash) throws SQLException {
        return ledger.formerly(into.project, hash, into.id);
    }

    /// Lets hashes of an issue lead to another one, with their events. Returns the issues that changed.
    public Set<Long> split(long record, OpenIssue from, List<HashEntry> chosen, OpenIssue to) throws SQLException {
        String key = rules.current(from.project).key();
        Set<String> texts = new LinkedHashSet<>();
        for (HashEntry entry : chosen) {
            ledger.note(record, from.project, new HashLedger.Former(key, entry));
            ledger.lead(from.project, entry.to(to.id, true));
            texts.add(entry.hash());
        }
        pin(record, key, from);
        hashes.forget();
        return move(moves(ledger.events(from.id, texts), to.id), Map.of());
    }

    private static List<EventMoves.Move> moves(List<Standing> events, long to) {
        return events.stream()
                .map(event -> new EventMoves.Move(event.sequence(), to, event.hash()))
                .toList();
    }

    /// Takes a merge or a split back: its hashes lead where they led before, with their events. Returns the issues that
    /// changed.
    public Set<Long> takeBack(int project, long record) throws SQLException {
        String key = rules.current(project).key();
        Map<String, HashEntry> now = new LinkedHashMap<>();
        ledger.ofProject(project).forEach(entry -> now.put(entry.hash(), entry));
        List<EventMoves.Move> moves = new ArrayList<>();
        Map<Long, Long> heirs = new HashMap<>();
        for (HashLedger.Former former : ledger.noted(record)) {
            if (!former.rules().equals(key)) {
                ledger.leadKept(project, former);
                continue;
            }
            HashEntry current = now.get(former.entry().hash());
            if (current != null) {
                ledger.lead(project, former.entry());
                if (current.issue() != former.entry().issue()) {
                    List<Standing> events = ledger.events(current.issue(), Set.of(current.hash()));
                    moves.addAll(moves(events, former.entry().issue()));
                    heirs.put(current.issue(), former.entry().issue());
                }
            }
        }
        hashes.forget();
        return move(moves, heirs);
    }

    /// Says which record holds what stands in for parts of an event.
    public void derived(long sequence, Location record) throws SQLException {
        Rows.update(connection, "DELETE FROM derived WHERE seq = ?", List.of(sequence));
        Rows.update(
                connection,
                "INSERT INTO derived (seq, record, segment, pos) VALUES (?, ?, ?, ?)",
                List.of(sequence, record.sequence(), record.segment(), record.offset()));
    }
}
