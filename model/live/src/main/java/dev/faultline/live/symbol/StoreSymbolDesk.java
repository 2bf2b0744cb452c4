package dev.faultline.live.symbol;

import dev.faultline.intake.symbolication.Outcome;
import dev.faultline.intake.symbolication.SymbolPlaces;
import dev.faultline.intake.symbolication.Symbolications;
import dev.faultline.live.Pin;
import dev.faultline.live.job.Progress;
import dev.faultline.store.index.Index;
import dev.faultline.triage.issue.EventSummary;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// The desk over a store. Any thread.
///
/// @param remember keeps the places for the next start
public record StoreSymbolDesk(Symbolications symbolications, Index index, Consumer<List<Path>> remember)
        implements SymbolDesk {

    @Override
    public List<Path> places() {
        return symbolications.places().chosen();
    }

    @Override
    public void places(List<Path> changed) {
        symbolications.places(new SymbolPlaces(changed, symbolications.places().system()));
        remember.accept(changed);
    }

    @Override
    public Pin listen(Consumer<Collection<Long>> changed) {
        Consumer<List<EventSummary>> own = events ->
                changed.accept(events.stream().map(EventSummary::sequence).toList());
        symbolications.onChanged(own);
        return () -> symbolications.removeListener(own);
    }

    @Override
    public SymbolResult again(Progress progress) throws Exception {
        long all = Math.max(1, index.nativeEvents().wanting());
        Outcome outcome = symbolications.again(done -> {
            progress.at(Math.min(1, (double) done / all), "");
            return true;
        });
        return new SymbolResult(outcome.tried(), outcome.changed());
    }
}
