package dev.faultline.live.symbol;

import dev.faultline.live.Feed;
import dev.faultline.live.Pin;
import dev.faultline.live.Source;
import dev.faultline.live.job.Job;
import dev.faultline.live.job.JobState;
import dev.faultline.live.job.Jobs;
import dev.faultline.live.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where symbols are looked for, and the search for those that are wanted. Any thread may call; nothing here blocks.
public final class LiveSymbols implements AutoCloseable {
    private final SymbolDesk desk;
    private final Jobs jobs;
    private final Executor executor;
    private final Source<SymbolState> state = new Source<>(SymbolState.EMPTY);
    private final Source<SymbolChanges> changes = new Source<>(SymbolChanges.NONE);
    private final Object telling = new Object();
    private final Pin pin;
    private @Nullable Job<SymbolResult> running;
    private boolean once;

    /// @param executor where what may block is done
    public LiveSymbols(SymbolDesk desk, Jobs jobs, Executor executor) {
        this.desk = desk;
        this.jobs = jobs;
        this.executor = executor;
        this.pin = desk.listen(this::changed);
        executor.execute(this::tellPlaces);
    }

    /// How the search stands.
    public Feed<SymbolState> state() {
        return state;
    }

    /// Events whose frames became known better.
    public Feed<SymbolChanges> changes() {
        return changes;
    }

    /// Looks in another folder or file as well, and for all that is wanted.
    ///
    /// @param title what the search is called, in the user's language
    public CompletableFuture<Void> add(Path place, String title) {
        return edit(places -> {
                    Path whole = place.toAbsolutePath().normalize();
                    List<Path> more = new ArrayList<>(places);
                    more.remove(whole);
                    more.addFirst(whole);
                    return more;
                })
                .thenRun(() -> again(title));
    }

    /// Looks in a folder or file no more; what was found there stays.
    public CompletableFuture<Void> remove(Path place) {
        return edit(
                places -> places.stream().filter(each -> !each.equals(place)).toList());
    }

    /// Asks a folder or file earlier or later than before; what was found stays.
    ///
    /// @param by places to move, negative for earlier
    public CompletableFuture<Void> move(Path place, int by) {
        return edit(places -> {
            List<Path> moved = new ArrayList<>(places);
            int at = moved.indexOf(place);
            if (at >= 0) {
                moved.remove(at);
                moved.add(Math.clamp((long) at + by, 0, moved.size()), place);
            }
            return moved;
        });
    }

    private CompletableFuture<Void> edit(UnaryOperator<List<Path>> change) {
        return CompletableFuture.runAsync(
                () -> {
                    synchronized (desk) {
                        desk.places(change.apply(desk.places()));
                    }
                    tellPlaces();
                },
                executor);
    }

    /// Looks again for all that is wanted. While a search is under way it goes on once more from the start when it is
    /// through.
    public void again(String title) {
        Job<SymbolResult> job;
        synchronized (this) {
            if (running != null && !running.state().current().ended()) {
                once = true;
                return;
            }
            once = false;
            job = jobs.start(title, this::search);
            running = job;
        }
        job.state().subscribe(this::tellJob);
    }

    /// Ends the search that is under way.
    public synchronized void cancel() {
        once = false;
        if (running != null) {
            running.cancel();
        }
    }

    private SymbolResult search(Progress progress) throws Exception {
        SymbolResult result = desk.again(progress);
        while (repeat()) {
            SymbolResult more = desk.again(progress);
            result = new SymbolResult(Math.max(result.tried(), more.tried()), result.changed() + more.changed());
        }
        tellResult(result);
        return result;
    }

    private synchronized boolean repeat() {
        boolean repeat = once;
        once = false;
        return repeat;
    }

    private void tellPlaces() {
        synchronized (telling) {
            List<SymbolPlaceState> places = desk.places().stream()
                    .map(path -> new SymbolPlaceState(path, Files.exists(path)))
                    .toList();
            SymbolState now = state.current();
            state.publish(new SymbolState(places, now.job(), now.result()));
        }
    }

    private void tellJob(JobState job) {
        synchronized (telling) {
            SymbolState now = state.current();
            state.publish(new SymbolState(now.places(), job, job.ended() ? now.result() : null));
        }
    }

    private void tellResult(SymbolResult result) {
        synchronized (telling) {
            SymbolState now = state.current();
            state.publish(new SymbolState(now.places(), now.job(), result));
        }
    }

    private void changed(Collection<Long> events) {
        synchronized (telling) {
            changes.publish(changes.current().with(events));
        }
    }

    /// Hears no more.
    @Override
    public void close() {
        cancel();
        pin.close();
    }
}
