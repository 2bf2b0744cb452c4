package dev.faultline.live.symbol;

import dev.faultline.live.Pin;
import dev.faultline.live.job.Progress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Who looks for symbols. A port, so that the window can be tested without a store. Any thread; all methods may block.
public interface SymbolDesk {
    /// Nobody looks for symbols.
    SymbolDesk NONE = new NoSymbolDesk();

    /// The folders and files that symbols are looked for in, in that order.
    List<Path> places();

    /// Looks there from now on, and after the next start.
    void places(List<Path> changed);

    /// Tells the numbers of events whose frames are known better now.
    Pin listen(Consumer<Collection<Long>> changed);

    /// Looks again for the symbols of all events that want some.
    ///
    /// @throws Exception if the events cannot be read; the message is for the user
    SymbolResult again(Progress progress) throws Exception;
}
