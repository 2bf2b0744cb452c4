package dev.faultline.live;

import dev.faultline.triage.issue.Decision;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Takes one decision back. Any thread.
public final class Undo {
    private final Decision decision;
    private final List<Decision> back;
    private final Function<Decision, CompletableFuture<Void>> decide;

    Undo(Decision decision, List<Decision> back, Function<Decision, CompletableFuture<Void>> decide) {
        this.decision = decision;
        this.back = List.copyOf(back);
        this.decide = decide;
    }

    /// What was decided.
    public Decision decision() {
        return decision;
    }

    /// Puts every issue of the decision back to where it stood before; completes when applied.
    public CompletableFuture<Void> undo() {
        CompletableFuture<?>[] steps = back.stream().map(decide).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(steps);
    }
}
