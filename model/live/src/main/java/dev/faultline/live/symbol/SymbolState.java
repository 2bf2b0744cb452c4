package dev.faultline.live.symbol;

import dev.faultline.live.job.JobState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the search for symbols stands. A snapshot: it does not change.
///
/// @param places where symbols are looked for
/// @param job the search under way, or the last one; null before the first
/// @param result what the last search came to; null before the first ended well, and while one is under way
public record SymbolState(
        List<SymbolPlaceState> places,
        @Nullable JobState job,
        @Nullable SymbolResult result) {
    static final SymbolState EMPTY = new SymbolState(List.of(), null, null);

    public SymbolState {
        places = List.copyOf(places);
    }

    /// Whether a search is under way.
    public boolean searching() {
        return job != null && !job.ended();
    }
}
