package dev.faultline.live.symbol;

import dev.faultline.live.Pin;
import dev.faultline.live.job.Progress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// A desk nobody sits at.
final class NoSymbolDesk implements SymbolDesk {
    @Override
    public List<Path> places() {
        return List.of();
    }

    @Override
    public void places(List<Path> changed) {
        // There is nobody to remember them.
    }

    @Override
    public Pin listen(Consumer<Collection<Long>> changed) {
        return () -> {};
    }

    @Override
    public SymbolResult again(Progress progress) {
        return new SymbolResult(0, 0);
    }
}
