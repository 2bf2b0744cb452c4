package dev.faultline.intake;

import dev.faultline.event.EventType;
import dev.faultline.event.ItemType;
import dev.faultline.event.SessionCounts;
import dev.faultline.event.SessionReader;
import dev.faultline.event.SessionUpdate;
import dev.faultline.intake.Due.Submitted;
import dev.faultline.intake.IssueMaker.Cause;
import dev.faultline.store.index.EventEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Occurrence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Applies the records of one batch to the index, in the order of the log.
final class Applier {
    private static final SessionReader SESSIONS = new SessionReader();

    private record Id(int project, UUID event) {}

    private final IndexWriter writer;
    private final IssueMaker maker;
    private final Trail trail;
    private final Set<Id> known = new HashSet<>();
    private int events;

    Applier(IndexWriter writer, IssueMaker maker) {
        this.writer = writer;
        this.maker = maker;
        trail = new Trail(writer);
    }

    /// Number of new events.
    int events() {
        return events;
    }

    /// Asks once which events of a batch are known already. The projects are made in the order of the log.
    void lookUp(List<Submitted> batch) throws SQLException {
        Map<Integer, List<UUID>> ids = new LinkedHashMap<>();
        for (Submitted submitted : batch) {
            int project = writer.project(
                    submitted.header().project(), submitted.header().received());
            ids.computeIfAbsent(project, one -> new ArrayList<>()).addAll(submitted.ids());
        }
        for (Map.Entry<Integer, List<UUID>> entry : ids.entrySet()) {
            writer.known(entry.getKey(), entry.getValue()).forEach(id -> known.add(new Id(entry.getKey(), id)));
        }
    }

    /// Events first, then what else came with them.
    void submission(Submitted submitted) throws SQLException {
        SubmissionHeader header = submitted.header();
        int project = writer.project(header.project(), header.received());
        int place = 0;
        for (Assessed assessed : submitted.events()) {
            EventType type = assessed.type();
            if (type == EventType.TRANSACTION || type == EventType.FEEDBACK) {
                writer.kept(project, type.name().toLowerCase(Locale.ROOT), 1, 0);
            } else if (place == EventEntry.EVENTS_PER_RECORD) {
                writer.rejected(header.project(), "too_many_events", 1);
            } else if (!known.add(new Id(project, assessed.id()))) {
                writer.rejected(header.project(), "duplicate", 1);
            } else {
                event(project, submitted, assessed, place++);
            }
        }
        if (submitted.failed() > 0) {
            writer.rejected(header.project(), "unreadable", submitted.failed());
        }
        for (Item item : submitted.others()) {
            other(project, header, item, !submitted.events().isEmpty());
        }
    }

    private void other(int project, SubmissionHeader header, Item item, boolean withEvent) throws SQLException {
        if (item.type().equals("attachment") && withEvent) {
            return;
        }
        byte[] bytes = item.bytes();
        ItemType type = ItemType.of(item.type());
        if (header.origin() != null && (type == ItemType.SESSION || type == ItemType.SESSIONS)) {
            return; // counted where it comes from, which told so by itself
        }
        switch (type) {
            case SESSION -> session(project, header, item, bytes);
            case SESSIONS -> sessions(project, header, item, bytes);
            default -> writer.kept(project, item.type(), item.count(), item.length());
        }
    }

    private void session(int project, SubmissionHeader header, Item item, byte @Nullable [] bytes) throws SQLException {
        SessionUpdate update = bytes == null ? null : SESSIONS.session(bytes, header.received());
        if (update == null) {
            writer.kept(project, item.type(), item.count(), item.length());
        } else {
            writer.sessions().update(project, update, header.received());
        }
    }

    private void sessions(int project, SubmissionHeader header, Item item, byte @Nullable [] bytes)
            throws SQLException {
        List<SessionCounts> counts = bytes == null ? List.of() : SESSIONS.sessions(bytes);
        if (counts.isEmpty()) {
            writer.kept(project, item.type(), item.count(), item.length());
        }
        for (SessionCounts count : counts) {
            writer.sessions().count(project, count, header.received());
        }
    }

    private void event(int project, Submitted submitted, Assessed assessed, int place) throws SQLException {
        long sequence = EventEntry.sequence(submitted.location().sequence(), place);
        OpenIssue issue = writer.issue(project, assessed.hashes());
        if (issue == null) {
            Cause cause = new Cause(project, sequence, assessed.entry().received());
            issue = maker.make(
                    cause,
                    assessed.hashes(),
                    assessed.config(),
                    assessed.entry().timestamp(),
                    assessed.headline());
        }
        IssueMaker.describe(issue, assessed.headline());
        writer.attach(issue, assessed.hashes(), assessed.config());
        EventEntry entry = assessed.entry().at(sequence);
        Occurrence occurrence = writer.add(issue, entry);
        if (assessed.wantsSymbols()) {
            writer.nativeEvent(sequence);
        }
        if (issue.state().status() != IssueStatus.UNRESOLVED && !isOld(submitted.header(), issue)) {
            IssueState after = IssueStates.onEvent(issue.state(), occurrence, writer.releases(project));
            if (!after.equals(issue.state())) {
                trail.add(
                        Trail.Entry.of(
                                submitted.location().sequence(),
                                assessed.entry().received(),
                                null,
                                after.substatus().wireName()),
                        issue,
                        Trail.before(issue));
                issue.state(after);
                issue.seen(false);
            }
        }
        events++;
    }

    /// Whether an event was in another home before the issue was put into its state here: it says nothing new.
    private static boolean isOld(SubmissionHeader header, OpenIssue issue) {
        return header.origin() != null
                && header.received().isBefore(issue.state().since());
    }

    /// Makes an issue again whose first event is gone.
    void issue(IssueEntry entry) throws SQLException {
        if (writer.issue(entry.ids().id()) != null) {
            return;
        }
        int project = writer.project(entry.project(), entry.received());
        OpenIssue issue = writer.create(project, IssueStates.first(entry.received()), entry.ids());
        IssueMaker.describe(issue, entry.headline());
        issue.firstSeen(entry.firstSeen());
        writer.attach(issue, List.of(entry.hash()), entry.config());
    }

    void rejects(JsonNode counts) throws SQLException {
        for (JsonNode count : counts) {
            writer.rejected(
                    count.path("project").asString(""),
                    count.path("reason").asString(""),
                    count.path("n").asLong(0));
        }
    }
}
