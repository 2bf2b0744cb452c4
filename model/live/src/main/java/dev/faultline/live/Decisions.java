package dev.faultline.live;

import dev.faultline.triage.issue.Decision;
import dev.faultline.triage.issue.Issue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/// Records decisions together with the way back.
final class Decisions {
    private final Archive archive;
    private final Timer timer;

    Decisions(Archive archive, Timer timer) {
        this.archive = archive;
        this.timer = timer;
    }

    CompletableFuture<Undo> decide(Decision decision) {
        return CompletableFuture.supplyAsync(() -> wayBack(decision), task -> timer.after(Duration.ZERO, task))
                .thenCompose(
                        back -> archive.decide(decision).thenApply(done -> new Undo(decision, back, archive::decide)));
    }

    private List<Decision> wayBack(Decision decision) {
        return switch (decision) {
            case Decision.Resolve(var at, var issues, var how) -> states(decision, issues);
            case Decision.Archive(var at, var issues, var until) -> states(decision, issues);
            case Decision.Reopen(var at, var issues) -> states(decision, issues);
            case Decision.SetState(var at, var issue, var state) -> states(decision, List.of(issue));
            case Decision.Delete(var at, var issues) -> List.of(new Decision.Restore(at, issues));
            case Decision.Restore(var at, var issues) -> List.of(new Decision.Delete(at, issues));
            case Decision.Assign(var at, var issues, var assignee) ->
                archive.issues(issues).stream()
                        .filter(issue -> !Objects.equals(issue.assignee(), assignee))
                        .<Decision>map(issue -> new Decision.Assign(at, List.of(issue.id()), issue.assignee()))
                        .toList();
            case Decision.MarkSeen(var at, var issues, var seen) -> unseen(decision, issues, seen);
        };
    }

    private List<Decision> states(Decision decision, List<Long> issues) {
        List<Decision> back = new ArrayList<>();
        archive.states(issues).forEach((issue, state) -> back.add(new Decision.SetState(decision.at(), issue, state)));
        return back;
    }

    private List<Decision> unseen(Decision decision, List<Long> issues, boolean seen) {
        List<Long> differing = archive.issues(issues).stream()
                .filter(issue -> issue.seen() != seen)
                .map(Issue::id)
                .toList();
        return differing.isEmpty() ? List.of() : List.of(new Decision.MarkSeen(decision.at(), differing, !seen));
    }
}
