package dev.faultline.store.index;

import dev.faultline.triage.issue.EventSummary;
import java.time.Instant;
import java.util.List;

/// Questions about events with native frames, and the modules whose symbols they want. Any thread; fails as [Index]
/// does.
public final class NativeEvents {
    private final Index index;

    NativeEvents(Index index) {
        this.index = index;
    }

    private <T> T ask(Index.Question<ModuleQueries, T> question) {
        return index.ask(
                connection -> question.ask(new ModuleQueries(connection, new EventQueries(connection, Instant.now()))));
    }

    /// Those whose symbols were not looked for yet, oldest first.
    ///
    /// @param after only those with a higher number
    public List<EventSummary> untried(long after, int limit) {
        return ask(queries -> queries.untried(after, limit));
    }

    /// Those that want symbols, newest first.
    ///
    /// @param before only those with a lower number; `Long.MAX_VALUE` for the first page
    public List<EventSummary> wanting(long before, int limit) {
        return ask(queries -> queries.wanting(before, limit));
    }

    /// Number of those that want symbols.
    public long wanting() {
        return ask(ModuleQueries::wanting);
    }

    /// The modules whose symbols are wanted, those of most events first.
    public List<WantedModule.Demand> wantedModules(int limit) {
        return ask(queries -> queries.wanted(limit));
    }
}
