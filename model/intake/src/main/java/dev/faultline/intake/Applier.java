package dev.faultline.intake;

import dev.faultline.event.EventType;
import dev.faultline.event.ItemType;
import dev.faultline.event.SessionCounts;
import dev.faultline.event.SessionReader;
import dev.faultline.event.SessionUpdate;
import dev.faultline.intake.Applied.Before;
import dev.faultline.intake.Due.Noted;
import dev.faultline.intake.Due.Submitted;
import dev.faultline.intake.IssueEntry.Headline;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.index.EventEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.IndexWriter.IssueIds;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.store.payload.SubmissionHeader;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Occurrence;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final GivenIds given;
    private final Set<Id> known = new HashSet<>();
    private final List<IssueEntry> made = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();
    private int events;

    Applier(IndexWriter writer, GivenIds given) {
        this.writer = writer;
        this.given = given;
    }

    /// The issues that were made and whose ids are not in the log yet.
    List<IssueEntry> made() {
        return made;
    }

    /// The decisions that were applied.
    List<Applied> applied() {
        return applied;
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
        switch (ItemType.of(item.type())) {
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
            writer.session(project, update, header.received());
        }
    }

    private void sessions(int project, SubmissionHeader header, Item item, byte @Nullable [] bytes)
            throws SQLException {
        List<SessionCounts> counts = bytes == null ? List.of() : SESSIONS.sessions(bytes);
        if (counts.isEmpty()) {
            writer.kept(project, item.type(), item.count(), item.length());
        }
        for (SessionCounts count : counts) {
            writer.sessions(project, count, header.received());
        }
    }

    private void event(int project, Submitted submitted, Assessed assessed, int place) throws SQLException {
        long sequence = EventEntry.sequence(submitted.location().sequence(), place);
        OpenIssue issue = writer.issue(project, assessed.hashes());
        if (issue == null) {
            issue = create(project, submitted.header().project(), assessed, sequence);
        }
        describe(issue, assessed.headline());
        writer.attach(issue, assessed.hashes(), assessed.config());
        EventEntry entry = assessed.entry().at(sequence);
        Occurrence occurrence = writer.add(issue, entry);
        if (issue.state().status() != IssueStatus.UNRESOLVED) {
            IssueState after = IssueStates.onEvent(issue.state(), occurrence, writer.releases(project));
            if (!after.equals(issue.state())) {
                issue.state(after);
                issue.seen(false);
            }
        }
        events++;
    }

    private OpenIssue create(int project, String slug, Assessed assessed, long sequence) throws SQLException {
        Instant received = assessed.entry().received();
        List<String> hashes = assessed.hashes();
        for (IssueIds ids : given.candidates(slug, hashes, sequence)) {
            if (writer.issue(ids.id()) == null) {
                return writer.create(project, IssueStates.first(received), ids);
            }
        }
        IssueIds ids = writer.newIds(project, received, given.above(slug));
        made.add(new IssueEntry(
                ids,
                slug,
                hashes.getFirst(),
                assessed.config(),
                sequence,
                received,
                assessed.entry().timestamp(),
                assessed.headline()));
        return writer.create(project, IssueStates.first(received), ids);
    }

    private static void describe(OpenIssue issue, Headline headline) {
        issue.describe(
                headline.title(),
                headline.type(),
                headline.value(),
                headline.culprit(),
                headline.level(),
                headline.platform());
    }

    /// Makes an issue again whose first event is gone.
    void issue(IssueEntry entry) throws SQLException {
        if (writer.issue(entry.ids().id()) != null) {
            return;
        }
        int project = writer.project(entry.project(), entry.received());
        OpenIssue issue = writer.create(project, IssueStates.first(entry.received()), entry.ids());
        describe(issue, entry.headline());
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

    void decision(Noted noted) throws SQLException {
        Decision decision = DecisionJson.read(noted.header());
        if (decision == null) {
            return;
        }
        Map<Long, Before> before = new HashMap<>();
        for (long id : issues(decision)) {
            OpenIssue issue = writer.issue(id);
            if (issue != null && (!issue.deleted() || decision instanceof Decision.Restore)) {
                before.put(id, new Before(issue.state(), issue.assignee(), issue.seen(), issue.deleted()));
                apply(decision, issue);
                writer.changed(issue);
            }
        }
        applied.add(new Applied(noted.location().sequence(), decision, Map.copyOf(before)));
    }

    private void apply(Decision decision, OpenIssue issue) throws SQLException {
        switch (decision) {
            case Decision.Delete delete -> writer.delete(issue);
            case Decision.Restore restore -> writer.restore(issue);
            case Decision.Assign(var at, var issues, @Nullable String assignee) -> issue.assignee(assignee);
            case Decision.MarkSeen(var at, var issues, boolean seen) -> issue.seen(seen);
            case Decision.Resolve _, Decision.Archive _, Decision.Reopen _, Decision.SetState _ ->
                issue.state(IssueStates.decided(issue.state(), decision, issue.events(), issue.users()));
        }
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
            case Decision.SetState(var at, long issue, var state) -> List.of(issue);
        };
    }
}
