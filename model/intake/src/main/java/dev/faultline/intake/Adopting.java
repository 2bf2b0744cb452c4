package dev.faultline.intake;

import dev.faultline.store.decision.Adoption;
import dev.faultline.store.decision.DecisionJson;
import dev.faultline.store.index.ActivityEntry;
import dev.faultline.store.index.IndexWriter;
import dev.faultline.store.index.OpenIssue;
import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.IssueState;
import dev.faultline.triage.issue.IssueStates;
import dev.faultline.triage.issue.IssueStatus;
import dev.faultline.triage.issue.Substatus;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Takes over what was decided about an issue in another home, where nobody decided anything here. What another home
/// told before gives way to what it tells now.
final class Adopting {
    private final IndexWriter writer;
    private final Settling settling;

    /// Makes of a decision what it means here.
    @FunctionalInterface
    interface Settling {
        Decision settle(Decision decision, OpenIssue issue) throws SQLException;
    }

    Adopting(IndexWriter writer, Settling settling) {
        this.writer = writer;
        this.settling = settling;
    }

    Set<Long> apply(long record, ObjectNode header) throws SQLException {
        Adoption adoption = Adoption.read(header);
        OpenIssue issue = writer.issue(adoption.issue());
        if (issue == null || issue.deleted() || issue.mergedInto() != 0) {
            return Set.of();
        }
        List<ActivityEntry> there = writer.trail(issue.id());
        if (there.stream().anyMatch(ActivityEntry::isOwnDecision)) {
            return Set.of();
        }
        ActivityEntry earlier = earlier(there);
        if (earlier != null && earlier.at().isAfter(adoption.at())) {
            return Set.of();
        }
        ObjectNode before = Trail.before(issue);
        Trail.Entry entry = Trail.Entry.of(record, adoption.at(), header);
        entry.what().remove("issue");
        stand(issue, adoption, earlier, there);
        new Trail(writer).add(entry, issue, before);
        writer.changed(issue);
        return Set.of(issue.id());
    }

    private void stand(OpenIssue issue, Adoption adoption, @Nullable ActivityEntry earlier, List<ActivityEntry> there)
            throws SQLException {
        IssueState base = earlier == null ? issue.state() : formerly(issue, earlier, there);
        String assignee = earlier == null ? issue.assignee() : Trail.assignee(earlier.before());
        IssueState state = null;
        for (Adoption.Line line : adoption.trail().reversed()) {
            Decision decision = decision(line, issue.id());
            if (decision instanceof Decision.Assign(var at, var issues, @Nullable String to)) {
                assignee = to;
            } else {
                state = after(state, line, decision, issue);
            }
        }
        issue.assignee(assignee);
        issue.state(state == null || state.since().isBefore(base.since()) ? base : state);
    }

    private static @Nullable ActivityEntry earlier(List<ActivityEntry> there) {
        return there.stream()
                .filter(entry -> entry.undone() == 0 && entry.isAdoption())
                .findFirst()
                .orElse(null);
    }

    /// How it stood before the earlier adoption, unless something became of it since.
    private static IssueState formerly(OpenIssue issue, ActivityEntry earlier, List<ActivityEntry> there) {
        boolean moved =
                there.stream().anyMatch(entry -> entry.record() > earlier.record() && substatus(word(entry)) != null);
        IssueState before = Trail.state(earlier.before());
        return moved || before == null ? issue.state() : before;
    }

    private static String word(ActivityEntry entry) {
        return entry.what().path("decision").asString("");
    }

    private static @Nullable Decision decision(Adoption.Line line, long issue) {
        ObjectNode json = line.what().deepCopy().put("at", line.at().toString());
        json.putArray("issues").add(issue);
        return DecisionJson.read(json);
    }

    private @Nullable IssueState after(
            @Nullable IssueState state, Adoption.Line line, @Nullable Decision decision, OpenIssue issue)
            throws SQLException {
        IssueState from = state == null ? became(Substatus.ONGOING, line.at(), issue) : state;
        if (decision instanceof Decision.Resolve || decision instanceof Decision.Archive) {
            return IssueStates.decided(from, settling.settle(decision, issue), issue.events(), issue.users());
        }
        if (decision instanceof Decision.Reopen) {
            return became(Substatus.ONGOING, line.at(), issue);
        }
        Substatus word = substatus(line.what().path("decision").asString(""));
        return word == null ? state : became(word, line.at(), issue);
    }

    private static IssueState became(Substatus substatus, Instant at, OpenIssue issue) {
        return new IssueState(IssueStatus.UNRESOLVED, substatus, at, null, null, issue.events(), issue.users());
    }

    /// What an unresolved issue can become by itself; null for other words.
    private static @Nullable Substatus substatus(String word) {
        return switch (word) {
            case "new", "ongoing", "escalating", "regressed" -> Substatus.valueOf(word.toUpperCase(Locale.ROOT));
            default -> null;
        };
    }
}
