package dev.faultline.symbol;

import dev.faultline.symbol.cache.SymbolCache;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// Builds caches in the background, one at a time, each once. Safe from many threads.
final class CacheWorker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CacheWorker.class.getName());

    private final Set<Symbolizer> asked = Collections.newSetFromMap(new WeakHashMap<>());
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("symbol-cache").daemon(true).factory());

    void build(Symbolizer symbolizer, SymbolCache cache) {
        synchronized (asked) {
            if (symbolizer.isCached() || !asked.add(symbolizer)) {
                return;
            }
        }
        try {
            worker.execute(() -> work(symbolizer, cache));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The program ends; no cache of {0} is built", name(symbolizer));
        }
    }

    private static void work(Symbolizer symbolizer, SymbolCache cache) {
        try {
            symbolizer.buildCache(cache, 1);
        } catch (IOException | RuntimeException | InternalError e) {
            // An InternalError is what a mapped file throws that another process cut shorter.
            LOG.log(System.Logger.Level.WARNING, "No cache of {0}: {1}", name(symbolizer), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Object name(Symbolizer symbolizer) {
        return symbolizer.object().path();
    }

    /// Gives up what is being built, and waits a moment until nothing is left of it.
    @Override
    public void close() {
        worker.shutdownNow();
        try {
            if (!worker.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.DEBUG, "A cache is still being given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
