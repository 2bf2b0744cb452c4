package dev.faultline.live.job;

import dev.faultline.live.Feed;
import dev.faultline.live.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/// Runs jobs and shows them. Any thread.
public final class Jobs {
    private final Executor executor;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, Job<?>> running = new ConcurrentHashMap<>();
    private final Source<List<JobState>> shown = new Source<>(List.of());

    /// Jobs that run on this executor; tests pass `Runnable::run`.
    public Jobs(Executor executor) {
        this.executor = executor;
    }

    /// Starts a job.
    ///
    /// @param title what it does, in the user's language
    public <T> Job<T> start(String title, Work<T> work) {
        Job<T> job = new Job<>(ids.incrementAndGet(), title, this::changed);
        running.put(job.state().current().id(), job);
        changed(job.state().current());
        executor.execute(() -> job.run(work));
        return job;
    }

    /// Jobs under way and jobs that failed and were not dismissed, oldest first.
    public Feed<List<JobState>> shown() {
        return shown;
    }

    /// Asks a job to stop; without effect once it has ended.
    public void cancel(long id) {
        Job<?> job = running.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    /// Takes a failed job off the list.
    public void dismiss(long id) {
        replace(id, List.of());
    }

    private void changed(JobState state) {
        boolean keep = !state.ended() || state.phase() == JobState.Phase.FAILED;
        if (state.ended()) {
            running.remove(state.id());
        }
        replace(state.id(), keep ? List.of(state) : List.of());
    }

    private synchronized void replace(long id, List<JobState> by) {
        List<JobState> next = new ArrayList<>(shown.current());
        int at = 0;
        while (at < next.size() && next.get(at).id() < id) {
            at++;
        }
        if (at < next.size() && next.get(at).id() == id) {
            next.remove(at);
        }
        next.addAll(at, by);
        shown.publish(List.copyOf(next));
    }
}
