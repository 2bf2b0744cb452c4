package dev.faultline.intake;

import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.IssueMaker.Cause;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.EventEntry;
import dev.faultline.store.index.ForeignHealth;
import dev.faultline.store.index.Groups;
import dev.faultline.store.index.HashEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.log.StoredRecord;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.issue.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Applies what users decided.
final class Deciding {
    private final IndexWriter writer;
    private final Regrouper regrouper;
    private final SegmentLog log;
    private final Trail trail;
    private final TakingBack takingBack;

    Deciding(IndexWriter writer, Regrouper regrouper, SegmentLog log) {
        this.writer = writer;
        this.regrouper = regrouper;
        this.log = log;
        trail = new Trail(writer);
        takingBack = new TakingBack(writer);
    }

    /// Applies a decision; returns the issues that it changed. One of a kind that this version does not know changes
    /// none.
    Set<Long> apply(Noted noted) throws SQLException, IOException {
        return switch (noted.kind()) {
            case DERIVED -> regrouper.derived(RegroupHeader.read(noted.header()), noted);
            case REGROUP -> regroup(noted);
            case ADOPTION ->
                new Adopting(writer, this::settled).apply(noted.location().sequence(), noted.header());
            case HEALTH -> health(noted);
            default -> decide(noted);
        };
    }

    private Set<Long> regroup(Noted noted) throws SQLException, IOException {
        RegroupHeader header = RegroupHeader.read(noted.header());
        long record = noted.location().sequence();
        Set<Long> changed = header.rules() == null
                ? regrouper.events(header, record)
                : regrouper.rules(header, record, log.find(noted.location()));
        trail.add(Trail.Entry.of(record, header.at(), header.who(), "regroup"), changed);
        return changed;
    }

    /// Health that cannot be read changes nothing.
    private Set<Long> health(Noted noted) throws SQLException, IOException {
        StoredRecord stored = log.find(noted.location());
        ForeignHealth told = null;
        if (stored != null) {
            try (InputStream body = new GZIPInputStream(stored.openBody())) {
                told = ForeignHealth.read(body.readAllBytes());
            }
        }
        if (told != null) {
            String project = noted.header().path("project").asString("local");
            writer.sessions().told(writer.project(project, told.at()), told);
        }
        return Set.of();
    }

    private Set<Long> decide(Noted noted) throws SQLException, IOException {
        Decision decision = DecisionJson.read(noted.header());
        if (decision == null) {
            return Set.of();
        }
        long record = noted.location().sequence();
        Trail.Entry entry = Trail.Entry.of(record, decision.at(), noted.header());
        return switch (decision) {
            case Decision.Merge merge -> merge(merge, entry);
            case Decision.Unmerge unmerge -> unmerge(unmerge, entry);
            case Decision.TakeBack back -> takeBack(back, entry);
            default -> each(decision, entry);
        };
    }

    private Set<Long> each(Decision decision, Trail.Entry entry) throws SQLException {
        Set<Long> changed = new TreeSet<>();
        for (long id : issues(decision)) {
            OpenIssue issue = writer.issue(id);
            if (issue != null && concerns(decision, issue) && changed.add(id)) {
                trail.add(entry, issue, Trail.before(issue));
                apply(decision, issue);
                writer.changed(issue);
            }
        }
        return changed;
    }

    /// A merged issue is hidden, but its notes go on in the one that has its events.
    private static boolean concerns(Decision decision, OpenIssue issue) {
        return (issue.mergedInto() == 0 || decision instanceof Decision.EditNote)
                && (!issue.deleted() || decision instanceof Decision.Restore);
    }

    private void apply(Decision decision, OpenIssue issue) throws SQLException {
        switch (decision) {
            case Decision.Delete delete -> writer.delete(issue);
            case Decision.Restore restore -> writer.restore(issue);
            case Decision.Assign(var at, var issues, @Nullable String assignee) -> issue.assignee(assignee);
            case Decision.MarkSeen(var at, var issues, boolean seen) -> issue.seen(seen);
            case Decision.Note _, Decision.EditNote _ -> {}
            default -> {
                Decision settled = settled(decision, issue);
                issue.state(IssueStates.decided(issue.state(), settled, issue.events(), issue.users()));
            }
        }
    }

    /// The release after which an issue may come back is the newest of its project, where the user named none.
    private Decision settled(Decision decision, OpenIssue issue) throws SQLException {
        boolean open = decision instanceof Decision.Resolve resolve
                && resolve.how() instanceof Resolution.InNextRelease next
                && next.newestKnown().isEmpty();
        String newest = open ? writer.releases(issue.project()).newest() : null;
        return newest == null
                ? decision
                : new Decision.Resolve(decision.at(), List.of(issue.id()), new Resolution.InNextRelease(newest));
    }

    private static List<Long> issues(Decision decision) {
        return switch (decision) {
            case Decision.Resolve(var at, List<Long> issues, var how) -> issues;
            case Decision.Archive(var at, List<Long> issues, var until) -> issues;
            case Decision.Reopen(var at, List<Long> issues) -> issues;
            case Decision.Delete(var at, List<Long> issues) -> issues;
            case Decision.Restore(var at, List<Long> issues) -> issues;
            case Decision.Assign(var at, List<Long> issues, var assignee) -> issues;
            case Decision.MarkSeen(var at, List<Long> issues, var seen) -> issues;
            case Decision.Merge(var at, var into, List<Long> issues) -> issues;
            case Decision.Unmerge(var at, long issue, var hashes) -> List.of(issue);
            case Decision.Note(var at, long issue, var text) -> List.of(issue);
            case Decision.EditNote(var at, long issue, var note, var text) -> List.of(issue);
            case Decision.TakeBack _ -> List.of();
        };
    }

    private @Nullable OpenIssue shown(long id) throws SQLException {
        OpenIssue issue = writer.issue(id);
        return issue == null || issue.deleted() || issue.mergedInto() != 0 ? null : issue;
    }

    private Set<Long> merge(Decision.Merge merge, Trail.Entry entry) throws SQLException, IOException {
        OpenIssue into = shown(merge.into());
        List<OpenIssue> others = new ArrayList<>();
        for (long id : new TreeSet<>(merge.issues())) {
            OpenIssue other = shown(id);
            if (into != null && other != null && other.id() != into.id() && other.project() == into.project()) {
                others.add(other);
            }
        }
        if (into == null || others.isEmpty()) {
            return Set.of();
        }
        Groups groups = writer.groups();
        return done(entry, groups, groups.merge(entry.record(), into, others));
    }

    private Set<Long> unmerge(Decision.Unmerge unmerge, Trail.Entry entry) throws SQLException, IOException {
        OpenIssue issue = shown(unmerge.issue());
        if (issue == null) {
            return Set.of();
        }
        Groups groups = writer.groups();
        List<HashEntry> chosen = groups.separable(issue, unmerge.hashes());
        if (chosen.isEmpty()) {
            return Set.of();
        }
        OpenIssue to = target(groups, issue, chosen, entry);
        return to == null ? Set.of() : done(entry, groups, groups.split(entry.record(), issue, chosen, to));
    }

    /// The issue that had the hash before it was merged, else a new one.
    private @Nullable OpenIssue target(Groups groups, OpenIssue issue, List<HashEntry> chosen, Trail.Entry entry)
            throws SQLException, IOException {
        long former = groups.formerly(issue, chosen.getFirst().hash());
        if (former != 0) {
            return writer.issue(former);
        }
        PlacedEvent first = groups.first(issue, chosen.getFirst().hash());
        if (first == null) {
            return null;
        }
        List<String> hashes = chosen.stream().map(HashEntry::hash).toList();
        Cause cause = new Cause(issue.project(), EventEntry.sequence(entry.record(), 0), entry.at());
        return regrouper.made(cause, hashes, first, issue);
    }

    private Set<Long> done(Trail.Entry entry, Groups groups, Set<Long> changed) throws SQLException, IOException {
        trail.add(entry, changed);
        regrouper.describe(groups, changed);
        return changed;
    }

    private Set<Long> takeBack(Decision.TakeBack back, Trail.Entry entry) throws SQLException, IOException {
        List<ActivityEntry> decided = writer.activity(back.record());
        if (decided.isEmpty() || decided.stream().anyMatch(one -> one.undone() != 0)) {
            return Set.of();
        }
        String what = TakingBack.what(decided.getFirst());
        if (!takingBack.knows(what)) {
            return Set.of();
        }
        writer.undone(back.record(), entry.record());
        Set<Long> changed = takingBack.each(decided);
        if (TakingBack.MOVES_EVENTS.contains(what)) {
            changed.addAll(takeBackMoves(decided.getFirst().issue(), back.record()));
            regrouper.describe(writer.groups(), changed);
        }
        entry.what().put("of", what);
        trail.add(entry, changed);
        return changed;
    }

    private Set<Long> takeBackMoves(long anyIssue, long record) throws SQLException, IOException {
        OpenIssue issue = Objects.requireNonNull(writer.issue(anyIssue));
        return writer.groups().takeBack(issue.project(), record);
    }
}
