package dev.faultline.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcConnectionPool;

/// The H2 file of an index: one connection that writes, a pool that reads. What is particular to H2 is here and in
/// [Dialect].
final class Database implements AutoCloseable {
    private static final int READERS = 12;
    private static final String NAME = "faultline";

    private final Connection writing;
    private final JdbcConnectionPool reading;
    private final Path folder;

    private Database(Path folder, Connection writing, JdbcConnectionPool reading) {
        this.folder = folder;
        this.writing = writing;
        this.reading = reading;
    }

    /// Opens the index in a folder. A damaged one is moved aside and an empty one takes its place.
    ///
    /// @param notice hears of an index moved aside
    static Database open(Path folder, Consumer<String> notice) throws IOException, SQLException {
        try {
            return open(folder);
        } catch (Schema.NewerIndexException e) {
            throw e;
        } catch (SQLException | IllegalStateException e) {
            if (!Files.exists(file(folder))) {
                throw e;
            }
            Path aside = folder.resolveSibling(folder.getFileName() + ".damaged-"
                    + Instant.now().toString().replaceAll("[^0-9TZ]", "-"));
            Files.move(folder, aside);
            notice.accept("the index was damaged (" + firstLine(e) + "): it was moved to " + aside
                    + " and is rebuilt from the segments");
            return open(folder);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /// H2 is not durable on commit, and need not be: the log is. Written late, fewer pages are written twice.
    private static Database open(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        String url = "jdbc:h2:file:" + folder.resolve(NAME).toAbsolutePath()
                + ";WRITE_DELAY=10000;CACHE_SIZE=65536;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        Connection writing = DriverManager.getConnection(url, "faultline", "");
        try {
            writing.setAutoCommit(false);
            Schema.update(writing);
        } catch (SQLException | RuntimeException e) {
            writing.close();
            throw e;
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "faultline", "");
        pool.setMaxConnections(READERS);
        return new Database(folder, writing, pool);
    }

    /// The connection of the digest, without automatic commits.
    Connection writing() {
        return writing;
    }

    /// A connection to read with; closing it gives it back.
    Connection reading() throws SQLException {
        return reading.getConnection();
    }

    long bytes() {
        try {
            return Files.size(file(folder));
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws SQLException {
        reading.dispose();
        writing.close();
    }
}
