package dev.faultline.ui.stage;

import dev.faultline.live.Pin;
import dev.faultline.live.job.Progress;
import dev.faultline.live.symbol.SymbolDesk;
import dev.faultline.live.symbol.SymbolResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A desk that finds what a test has it find.
public final class MemoryDesk implements SymbolDesk {
    private final List<Consumer<Collection<Long>>> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Path> places = List.of();
    /// What a search does.
    public volatile Consumer<Progress> search = _ -> {};
    /// What a search finds.
    public volatile SymbolResult result = new SymbolResult(0, 0);

    /// Tells of events that are known better.
    public void changed(long... events) {
        listeners.forEach(each -> each.accept(Arrays.stream(events).boxed().toList()));
    }

    /// How many listen.
    public int listeners() {
        return listeners.size();
    }

    @Override
    public List<Path> places() {
        return places;
    }

    @Override
    public void places(List<Path> changed) {
        places = List.copyOf(changed);
    }

    @Override
    public Pin listen(Consumer<Collection<Long>> changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public SymbolResult again(Progress progress) {
        search.accept(progress);
        return result;
    }
}
