package dev.faultline.live;

import dev.faultline.triage.issue.Decision;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Takes one decision back. Any thread.
public final class Undo {
    private final Decision decision;
    private final Supplier<CompletableFuture<?>> back;

    Undo(Decision decision, Supplier<CompletableFuture<?>> back) {
        this.decision = decision;
        this.back = back;
    }

    /// What was decided.
    public Decision decision() {
        return decision;
    }

    /// Puts every issue of the decision back to where it stood before; completes when applied.
    public CompletableFuture<?> undo() {
        return back.get();
    }
}
