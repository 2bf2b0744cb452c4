package dev.faultline.symbol.cache;

import dev.faultline.symbol.bytes.MalformedDataException;
import dev.faultline.symbol.code.DebugId;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A folder of caches, one file for each debug id and version of the layout. Several processes may use it at once:
/// files appear whole or not at all, and are never changed. Safe from many threads.
public final class SymbolCache {
    private static final System.Logger LOG = System.getLogger(SymbolCache.class.getName());

    private final Path folder;

    /// A folder; it is made when the first cache is written.
    public SymbolCache(Path folder) {
        this.folder = folder;
    }

    /// Where the cache of an id is or would be.
    public Path path(DebugId id) {
        return folder.resolve(id + ".v" + Layout.VERSION + ".flsc");
    }

    /// The cache of an id; empty where there is none. A damaged one is deleted, so that it will be built again.
    public Optional<CacheFile> open(DebugId id) {
        Path path = path(id);
        try {
            return Optional.of(CacheFile.open(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (MalformedDataException | IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The symbol cache {0} is built again: {1}", path, e.getMessage());
            remove(id);
            return Optional.empty();
        }
    }

    /// Deletes the cache of an id.
    public void remove(DebugId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be deleted: {1}", path(id), e.getMessage());
        }
    }

    /// Builds the cache of an id and opens it.
    ///
    /// @param threads how many work at it
    /// @throws IOException when it cannot be written
    /// @throws InterruptedException when the thread is interrupted; nothing is left behind
    public CacheFile build(DebugId id, CacheInput input, int threads) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, id.toString(), ".part");
        try {
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                new CacheBuilder(input, out).build(threads);
            }
            // Opened before it has its name: from then on other processes may delete it.
            CacheFile file = CacheFile.open(part);
            Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw (InterruptedException) new InterruptedException("while " + path(id) + " was written").initCause(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
