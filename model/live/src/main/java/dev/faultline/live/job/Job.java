package dev.faultline.live.job;

import dev.faultline.live.Feed;
import dev.faultline.live.Source;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One piece of work under way. Any thread.
///
/// @param <T> what it makes
public final class Job<T> {
    private static final double VISIBLE = 0.002;

    private final Source<JobState> state;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final Consumer<JobState> changed;
    private volatile boolean cancelled;

    Job(long id, String title, Consumer<JobState> changed) {
        this.state = new Source<>(new JobState(id, title, JobState.Phase.WAITING, -1, "", null));
        this.changed = changed;
    }

    /// How it is doing.
    public Feed<JobState> state() {
        return state;
    }

    /// What it makes; fails as the work fails, with a [CancellationException] when cancelled.
    public CompletableFuture<T> result() {
        return result.copy();
    }

    /// Asks it to stop; it ends at its next step. Without effect once it has ended. No thread is interrupted: an
    /// interrupt would close the file channels of the store under its other readers.
    public void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    void progress(double fraction, String note) {
        JobState now = state.current();
        boolean visible = now.phase() == JobState.Phase.WAITING || Math.abs(fraction - now.progress()) >= VISIBLE;
        if (visible || !note.equals(now.note())) {
            to(JobState.Phase.RUNNING, fraction, note, null);
        }
    }

    void run(Work<T> work) {
        try {
            Progress progress = new Progress(this);
            progress.at(-1, "");
            T made = work.run(progress);
            to(JobState.Phase.DONE, 1, "", null);
            result.complete(made);
        } catch (Exception | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable e) {
        double reached = state.current().progress();
        if (cancelled) {
            to(JobState.Phase.CANCELLED, reached, "", null);
            result.completeExceptionally(new CancellationException());
        } else {
            String message = e.getMessage();
            to(JobState.Phase.FAILED, reached, "", message == null ? e.toString() : message);
            result.completeExceptionally(e);
        }
    }

    private void to(JobState.Phase phase, double fraction, String note, @Nullable String problem) {
        JobState now = state.current();
        JobState next = new JobState(now.id(), now.title(), phase, fraction, note, problem);
        state.publish(next);
        changed.accept(next);
    }
}
