package dev.faultline.symbol;

import dev.faultline.symbol.cache.SymbolCache;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Builds the cache of one object in the background, while somebody else already has first answers from its debug
/// information. For one thread.
public final class CacheBuild {
    private final @Nullable FutureTask<Boolean> task;
    private boolean begun;

    /// @param cache where to; null: nothing is ever built
    public CacheBuild(Symbolizer symbolizer, @Nullable SymbolCache cache) {
        this.task = cache == null ? null : new FutureTask<>(() -> symbolizer.buildCache(cache, 1));
    }

    /// Begins, if that has not been done.
    public void begin() {
        if (task != null && !begun) {
            begun = true;
            Thread.ofPlatform().name("symbol-cache").daemon().start(task);
        }
    }

    /// Waits until what was begun is done.
    ///
    /// @return false if there is nothing to make a cache of
    /// @throws IOException when it cannot be written
    public boolean finish() throws IOException {
        if (task == null || !begun) {
            return true;
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }
}
