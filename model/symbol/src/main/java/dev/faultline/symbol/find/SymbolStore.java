package dev.faultline.symbol.find;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A place where debug information may lie. Safe from many threads.
public sealed interface SymbolStore permits FolderStore, BuildFolder, HttpStore {
    /// The files that may be the wanted one, best first; they need not be the right ones, nor exist.
    ///
    /// @param refused is told what was looked at in vain before there was a file (answers of a server)
    List<Path> candidates(Wanted wanted, Consumer<Candidate> refused);

    /// The folders on this machine where files that belong together (split units, alternate files) may lie too.
    List<Path> folders();

    /// The tops of folders whose files come and go, and should be watched.
    default List<Path> watched() {
        return List.of();
    }

    /// Forgets what it knows of its files, as they may have changed.
    default void changed() {}
}
