package dev.faultline.live.symbol;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Events whose frames became known better, the latest ones of them. A snapshot: it does not change.
///
/// @param revision grows with each change
/// @param events the revision at which each event changed last, by its number
public record SymbolChanges(long revision, Map<Long, Long> events) {
    private static final int KEPT = 2048;

    static final SymbolChanges NONE = new SymbolChanges(0, Map.of());

    /// Whether an event changed after a revision.
    public boolean since(long sequence, long after) {
        return events.getOrDefault(sequence, 0L) > after;
    }

    SymbolChanges with(Collection<Long> changed) {
        Map<Long, Long> all = new LinkedHashMap<>(events);
        for (Long sequence : changed) {
            all.remove(sequence);
            all.put(sequence, revision + 1);
        }
        while (all.size() > KEPT) {
            all.remove(all.keySet().iterator().next());
        }
        return new SymbolChanges(revision + 1, all);
    }
}
