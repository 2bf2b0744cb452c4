package dev.faultline.symbol.find;

import dev.faultline.symbol.object.ObjectFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for the debug information of an object in several stores, one after the other. Safe from many threads.
public final class DebugFinder {
    private final List<SymbolStore> stores;

    /// Asks these stores, in this order; the folder of the object itself is always asked first.
    /// The first file with debug information is taken; one with symbols only where none has more.
    public DebugFinder(List<SymbolStore> stores) {
        this.stores = List.copyOf(stores);
    }

    /// The stores of this machine that need no settings: what distributions install.
    public static DebugFinder system() {
        return new DebugFinder(List.of(new FolderStore(FolderStore.SYSTEM)));
    }

    /// Looks for the debug information of an object.
    public Search find(ObjectFile object) {
        return find(Wanted.by(object), object.path());
    }

    /// Looks for debug information.
    public Search find(Wanted wanted) {
        return find(wanted, null);
    }

    private Search find(Wanted wanted, @Nullable Path self) {
        List<Candidate> candidates = new ArrayList<>();
        List<SymbolStore> all = new ArrayList<>();
        if (wanted.folder() != null) {
            all.add(new FolderStore(wanted.folder()));
        }
        all.addAll(stores);
        Trial trial = new Trial(wanted, self, candidates);
        for (SymbolStore store : all) {
            for (Path path : store.candidates(wanted, candidates::add)) {
                Optional<ObjectFile> found = trial.judge(path);
                if (found.isPresent()) {
                    return new Search(found, candidates);
                }
            }
        }
        return new Search(trial.secondBest(), candidates);
    }
}
