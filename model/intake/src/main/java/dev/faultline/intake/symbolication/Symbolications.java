package dev.faultline.intake.symbolication;

import dev.faultline.intake.Committed;
import dev.faultline.intake.Intake;
import dev.faultline.store.Store;
import dev.faultline.symbol.SymbolLibrary;
import dev.faultline.symbol.cache.SymbolCache;
import dev.faultline.triage.issue.EventSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/// Looks for the symbols of native events after they were digested, on a thread of its own, so that it never
/// holds up the digest: an event is grouped as it came, symbolicated, then grouped again. What was found is in
/// the log beside the event. Any thread may call.
public final class Symbolications implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Symbolications.class.getName());
    private static final int PAGE = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int IDLE_SECONDS = 30;

    private final Store store;
    private final Intake intake;
    private final Path caches;
    private final SymbolRound round;
    private final List<Consumer<List<EventSummary>>> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore wake = new Semaphore(1);
    private final Consumer<Committed> committed = this::wake;
    private final Thread thread;
    private SymbolPlaces places;
    private volatile SymbolLibrary library;
    private volatile boolean closed;

    /// Begins with the events whose symbols were not looked for yet. Store and intake stay the caller's.
    ///
    /// @param caches folder for what was read of large files; may be deleted while this is closed
    public Symbolications(Store store, Intake intake, SymbolPlaces places, Path caches) {
        this.store = store;
        this.intake = intake;
        this.caches = caches;
        this.places = places;
        this.library = open(places);
        this.round = new SymbolRound(store, intake, this::changed);
        intake.onCommitted(committed);
        thread = Thread.ofPlatform().name("faultline-symbols").daemon().start(this::run);
    }

    private SymbolLibrary open(SymbolPlaces from) {
        SymbolLibrary opened = new SymbolLibrary(from.stores(), new SymbolCache(caches));
        opened.watch();
        return opened;
    }

    private void wake(Committed batch) {
        if (batch.events() > 0 && wake.availablePermits() == 0) {
            wake.release();
        }
    }

    private void changed(List<EventSummary> events) {
        listeners.forEach(listener -> listener.accept(events));
    }

    /// Tells a listener of events whose frames are known better now, after that is in the index.
    public void onChanged(Consumer<List<EventSummary>> listener) {
        listeners.add(listener);
    }

    /// Tells a listener no more.
    public void removeListener(Consumer<List<EventSummary>> listener) {
        listeners.remove(listener);
    }

    /// Where symbols are looked for.
    public synchronized SymbolPlaces places() {
        return places;
    }

    /// Looks elsewhere from now on; what was looked for in vain is looked for again with [#again].
    public synchronized void places(SymbolPlaces changed) {
        places = changed;
        SymbolLibrary before = library;
        library = open(changed);
        before.close();
    }

    /// Looks again for the symbols of all events that want some, newest first, because files were added or changed.
    ///
    /// @param goOn told the number of events looked at so far; false ends the search
    /// @throws IOException if the events cannot be read
    public Outcome again(LongPredicate goOn) throws IOException, InterruptedException {
        SymbolLibrary from = library;
        from.refresh();
        intake.awaitDigested(PATIENCE);
        Outcome sum = Outcome.NOTHING;
        long before = Long.MAX_VALUE;
        List<EventSummary> page = store.index().nativeEvents().wanting(before, PAGE);
        while (!page.isEmpty() && !closed && goOn.test(sum.tried())) {
            sum = sum.and(round.symbolicate(page, new Symbolicator(from), false));
            before = page.getLast().sequence();
            page = store.index().nativeEvents().wanting(before, PAGE);
        }
        return sum;
    }

    private void run() {
        while (!closed) {
            try {
                boolean woken = wake.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
                if (woken && !closed) {
                    untried();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                if (!closed) {
                    LOGGER.log(System.Logger.Level.WARNING, "symbols could not be looked for; it is tried again", e);
                }
            }
        }
    }

    /// Only what the digest has caught up with is known to be untried: after a rebuild what was found comes later in
    /// the log than its event.
    private void untried() throws IOException, InterruptedException {
        long after = 0;
        while (caughtUp()) {
            List<EventSummary> page = store.index().nativeEvents().untried(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            round.symbolicate(page, new Symbolicator(library), true);
            after = page.getLast().sequence();
        }
    }

    /// Waits for the digest, which stands still while the disk is full; not beyond the end.
    private boolean caughtUp() throws InterruptedException {
        while (!closed) {
            if (intake.awaitDigested(GLANCE)) {
                return true;
            }
        }
        return false;
    }

    /// Waits for the event in work; the others are looked at after the next start.
    @Override
    public void close() {
        closed = true;
        intake.removeListener(committed);
        wake.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        library.close();
    }
}
