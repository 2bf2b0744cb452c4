package dev.faultline.store.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The database of an index, which may be closed and opened again, or replaced, while others ask it: they wait. Any
/// thread.
final class IndexFile implements AutoCloseable {
    private final Path folder;
    private final Consumer<String> notice;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Database database;

    /// @param notice hears in words of an index that was moved aside
    IndexFile(Path folder, Consumer<String> notice) throws IOException {
        this.folder = folder;
        this.notice = notice;
        database = database(folder, notice);
    }

    private static Database database(Path folder, Consumer<String> notice) throws IOException {
        try {
            return Database.open(folder, notice);
        } catch (Schema.NewerIndexException e) {
            throw new Index.NewerIndexException(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new IOException("the index in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    <T extends @Nullable Object> T ask(Index.Question<Connection, T> question) {
        lock.readLock().lock();
        try (Connection connection = database.reading()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    IndexWriter writer() {
        lock.readLock().lock();
        try {
            database.writing().rollback();
            return new IndexWriter(database.writing());
        } catch (SQLException e) {
            throw new IndexException("the index cannot be written: " + e.getMessage(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    long bytes() {
        lock.readLock().lock();
        try {
            return database.bytes();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Closes and opens it again.
    ///
    /// @param empty whether to begin anew
    void replace(boolean empty) throws IOException {
        lock.writeLock().lock();
        try {
            closeQuietly();
            if (empty) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
            database = database(folder, notice);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Whether little of the file is in use, and the disk has room for what is.
    boolean isWasteful() {
        lock.readLock().lock();
        try {
            Database.Occupancy occupancy = database.occupancy();
            return occupancy.isWasteful() && Files.getFileStore(folder).getUsableSpace() > 2 * occupancy.live();
        } catch (SQLException | IOException e) {
            throw new IndexException("the index cannot be read: " + e.getMessage(), e);
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Writes what is in use of the file into a new one, and goes on with that. Others may ask until the new one is
    /// whole; they wait while it is opened. Nothing may be written meanwhile, and writers of before are of no use.
    void shrink() throws IOException {
        Path copy = folder.resolve("shrunk.mv.db");
        database.copyTo(copy);
        lock.writeLock().lock();
        try {
            database.closeAtOnce();
            Files.move(copy, Database.file(folder), StandardCopyOption.REPLACE_EXISTING);
            database = database(folder, notice);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void closeQuietly() {
        try {
            database.close();
        } catch (SQLException e) {
            System.getLogger(Index.class.getName()).log(System.Logger.Level.DEBUG, "index closed after a failure", e);
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closeQuietly();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
