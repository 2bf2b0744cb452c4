package dev.faultline.intake;

import dev.faultline.event.symbols.Derivation;
import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.IssueEntry.Headline;
import dev.faultline.intake.IssueMaker.Cause;
import dev.faultline.store.coding.Coding;
import dev.faultline.store.index.EventEntry;
import dev.faultline.store.index.Groups;
import dev.faultline.store.index.HashEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.Location;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.store.payload.Payloads;
import dev.faultline.triage.Assessment;
import dev.faultline.triage.Assessor;
import dev.faultline.triage.grouping.GroupingEngine;
import dev.faultline.triage.grouping.ProjectRules;
import dev.faultline.triage.regroup.Group;
import dev.faultline.triage.regroup.HashLists;
import dev.faultline.triage.regroup.Regrouping;
import dev.faultline.triage.regroup.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Applies records that group events again. What a record says, and what is in the index and the log before it, decides
/// everything, so that a rebuilt index is the same.
final class Regrouper {
    private static final long LONGEST = 1L << 30;

    private final IndexWriter writer;
    private final IssueMaker maker;
    private final StoredEvents stored;
    private final ProjectEngines engines;
    private final Payloads payloads;

    Regrouper(IndexWriter writer, IssueMaker maker, StoredEvents stored, ProjectEngines engines, Payloads payloads) {
        this.writer = writer;
        this.maker = maker;
        this.stored = stored;
        this.engines = engines;
        this.payloads = payloads;
    }

    /// Gives a project other rules and groups its events by them.
    ///
    /// @param body the hashes of the events that were there when they were worked out
    Set<Long> rules(RegroupHeader header, long record, @Nullable StoredRecord body) throws SQLException, IOException {
        ProjectRules rules = Objects.requireNonNull(header.rules());
        int project = writer.project(header.project(), header.at());
        engines.set(header.project(), rules);
        Groups groups = writer.groups();
        List<PlacedEvent> events = groups.events(project);
        Map<Long, List<String>> hashes = hashes(events, lists(body), engines.assessor(header.project()));
        List<Standing> standing = events.stream().map(PlacedEvent::standing).toList();
        List<HashEntry> live = groups.hashes(project);
        Map<String, HashEntry> entries = KnownHashes.of(groups.hashes(project, rules), live, standing, hashes);
        Regrouping regrouping = KnownHashes.regroup(entries, standing, hashes);
        make(regrouping, new Cause(project, EventEntry.sequence(record, 0), header.at()), events);
        attached(regrouping).forEach(entry -> entries.put(entry.hash(), entry));
        keepForgotten(live, events, entries);
        Map<String, Long> counts = regrouping.counts();
        List<HashEntry> counted = entries.values().stream()
                .map(entry -> entry.counting(counts.getOrDefault(entry.hash(), entry.events())))
                .toList();
        groups.rules(project, record, header.at(), header.who(), rules, counted);
        return place(groups, regrouping);
    }

    private static HashLists lists(@Nullable StoredRecord record) throws IOException {
        if (record == null || record.bodyLength() == 0) {
            return new HashLists();
        }
        try (InputStream body = Coding.GZIP.decode(record.openBody(), LONGEST)) {
            return HashLists.read(body);
        }
    }

    /// The hashes of events by their numbers; those that are not given are worked out.
    private Map<Long, List<String>> hashes(List<PlacedEvent> events, HashLists given, Assessor assessor)
            throws IOException {
        Map<Long, List<String>> hashes = new HashMap<>();
        for (PlacedEvent event : events) {
            long sequence = event.standing().sequence();
            List<String> known = given.get(sequence);
            hashes.put(sequence, known == null ? hashes(event, assessor) : known);
        }
        return hashes;
    }

    /// An event that is damaged stays what it is.
    private List<String> hashes(PlacedEvent event, Assessor assessor) throws IOException {
        StoredEvents.Loaded loaded = stored.read(event);
        return loaded == null
                ? List.of(event.standing().hash())
                : assessor.assess(loaded.event()).grouping().hashes();
    }

    /// Issues whose events are no longer in the store keep their hashes.
    private static void keepForgotten(
            List<HashEntry> before, List<PlacedEvent> events, Map<String, HashEntry> entries) {
        Set<Long> there = new TreeSet<>();
        events.forEach(event -> there.add(event.standing().issue()));
        for (HashEntry entry : before) {
            if (!there.contains(entry.issue())) {
                entries.putIfAbsent(entry.hash(), entry);
            }
        }
    }

    /// Groups some events again by the rules in force, as they are known better now.
    Set<Long> events(RegroupHeader header, long record) throws SQLException, IOException {
        return events(header, record, writer.groups());
    }

    private Set<Long> events(RegroupHeader header, long record, Groups groups) throws SQLException, IOException {
        int project = writer.project(header.project(), header.at());
        List<PlacedEvent> events = groups.events(header.events());
        Assessor assessor = engines.assessor(header.project());
        Map<Long, Long> taking = new HashMap<>();
        events.forEach(event -> taking.merge(event.standing().issue(), 1L, Long::sum));
        Set<Long> whole = new TreeSet<>();
        for (Map.Entry<Long, Long> entry : taking.entrySet()) {
            if (groups.stored(entry.getKey()) == entry.getValue()) {
                whole.add(entry.getKey());
            }
        }
        Map<Long, List<String>> hashes = hashes(events, new HashLists(), assessor);
        Map<String, Long> known = new HashMap<>();
        for (List<String> list : hashes.values()) {
            for (String hash : list) {
                Long issue = groups.leadsTo(project, hash);
                if (issue != null) {
                    known.put(hash, issue);
                }
            }
        }
        Regrouping regrouping = new Regrouping(known::get);
        events.forEach(event -> regrouping.add(
                event.standing(),
                Objects.requireNonNull(hashes.get(event.standing().sequence()))));
        return settle(
                groups, regrouping, new Cause(project, EventEntry.sequence(record, 0), header.at()), events, whole);
    }

    private Set<Long> settle(
            Groups groups, Regrouping regrouping, Cause cause, List<PlacedEvent> events, Set<Long> whole)
            throws SQLException, IOException {
        LongPredicate mayGoOn = whole::contains;
        regrouping.claim(mayGoOn);
        make(regrouping, cause, events);
        groups.attach(cause.project(), attached(regrouping));
        groups.recount(cause.project(), regrouping.events());
        return place(groups, regrouping);
    }

    /// Notes what stands in for parts of an event and, unless that is left to another record, groups it again.
    Set<Long> derived(RegroupHeader header, Noted noted) throws SQLException, IOException {
        Groups groups = writer.groups();
        long event = header.events().getFirst();
        ObjectNode members = payloads.derived(noted.location());
        if (members == null || knowsLess(members, groups.events(List.of(event)))) {
            return Set.of();
        }
        groups.derived(event, noted.location());
        if (members.has("debug_meta")) {
            writer.symbolicated(event, NativeModules.of(members));
        }
        return header.later() ? Set.of() : events(header, noted.location().sequence(), groups);
    }

    /// Whether fewer modules have symbols by it than by what stands there already, which may be from another home.
    private boolean knowsLess(ObjectNode members, List<PlacedEvent> events) throws IOException {
        Location before = events.isEmpty() ? null : events.getFirst().derived();
        ObjectNode known = before == null ? null : payloads.derived(before);
        return known != null && Derivation.knowledge(members) < Derivation.knowledge(known);
    }

    private void make(Regrouping regrouping, Cause cause, List<PlacedEvent> events) throws SQLException, IOException {
        Map<Long, PlacedEvent> bySequence = new HashMap<>();
        events.forEach(event -> bySequence.put(event.standing().sequence(), event));
        for (Group group : regrouping.groups()) {
            if (group.issue() == 0) {
                List<String> hashes = List.copyOf(group.attached());
                PlacedEvent first = Objects.requireNonNull(bySequence.get(group.first()));
                OpenIssue source = Objects.requireNonNull(writer.issue(group.mainSource()));
                group.issue(made(cause, hashes, first, source).id());
            }
        }
    }

    /// Makes an issue for events of another one, which stands as that one does.
    OpenIssue made(Cause cause, List<String> hashes, PlacedEvent first, OpenIssue source)
            throws SQLException, IOException {
        StoredEvents.Loaded loaded = Objects.requireNonNull(stored.read(first), "an event that was read is there");
        Assessment assessment = engines.assessor(writer.slug(cause.project())).assess(loaded.event());
        Headline headline = Headline.of(loaded.event(), assessment);
        String config = assessment.grouping().config();
        OpenIssue issue = maker.make(cause, hashes, config, loaded.event().timestamp(), headline);
        IssueMaker.describe(issue, headline);
        issue.inherit(source);
        return issue;
    }

    private static List<HashEntry> attached(Regrouping regrouping) {
        List<HashEntry> attached = new ArrayList<>();
        for (Group group : regrouping.groups()) {
            group.attached()
                    .forEach(hash -> attached.add(new HashEntry(hash, group.issue(), GroupingEngine.CONFIG, 0, false)));
        }
        return attached;
    }

    private Set<Long> place(Groups groups, Regrouping regrouping) throws SQLException, IOException {
        Map<Long, Long> heirs = new HashMap<>();
        regrouping.heirs().forEach((issue, group) -> heirs.put(issue, group.issue()));
        Set<Long> moved = groups.place(regrouping.events(), heirs);
        Set<Long> all = new TreeSet<>(moved);
        regrouping.groups().forEach(group -> all.add(group.issue()));
        describe(groups, all);
        return moved;
    }

    /// An issue is called what its newest event is called.
    void describe(Groups groups, Collection<Long> issues) throws SQLException, IOException {
        for (long id : issues) {
            OpenIssue issue = writer.issue(id);
            PlacedEvent newest = issue == null || issue.mergedInto() != 0 ? null : groups.newest(id);
            StoredEvents.Loaded loaded = newest == null ? null : stored.read(newest);
            if (issue != null && loaded != null) {
                Assessment assessment =
                        engines.assessor(writer.slug(issue.project())).assess(loaded.event());
                IssueMaker.describe(issue, Headline.of(loaded.event(), assessment));
                writer.changed(issue);
            }
        }
    }
}
