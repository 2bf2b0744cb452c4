package dev.faultline.store.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.Store;
import org.h2.mvstore.tx.Transaction;
import org.h2.store.fs.FilePath;

/// The H2 file of an index: one connection that writes, a pool that reads. What is particular to H2 is here and in
/// [Dialect].
final class Database implements AutoCloseable {
    private static final int READERS = 12;
    private static final String NAME = "faultline";

    /// So much can be written anew while a process ends.
    private static final long QUICKLY_COPIED = 32 << 20;

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

    /// H2 is not durable on commit, and need not be: the log is. Written late, fewer pages are written twice. What is
    /// not in use any more is kept for the retention time in case that the machine fails before the disk has what
    /// takes its place; a damaged index is made anew from the log, so that a short time will do.
    ///
    /// Its cache holds the pages that are on everybody's way and little more. What the digest writes goes
    /// through it, and each page that stays for some tenths of a second is copied by the collector of memory while
    /// all wait. The system has the file in memory anyway.
    ///
    /// H2's own thread, which would write every few seconds, is left to sleep: it takes the roots of H2's maps
    /// one after the other while the digest changes them. A process that is killed then leaves rows that belong to
    /// no transaction and can neither be seen nor written again. [Saves] writes between transactions instead.
    private static Database open(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        String url =
                "jdbc:h2:file:" + folder.resolve(NAME).toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        String ofAll = ";WRITE_DELAY=" + Duration.ofDays(1).toMillis() + ";RETENTION_TIME=5000;CACHE_SIZE=8192";
        Connection writing = DriverManager.getConnection(url + ofAll, "faultline", "");
        try {
            refuseLeftovers(writing);
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

    /// A transaction that was committed while its process was killed may be one that H2 neither ends nor lets go, so
    /// that whoever writes one of its rows waits for ever.
    private static void refuseLeftovers(Connection opened) throws SQLException {
        for (Transaction each : h2(opened).getTransactionStore().getOpenTransactions()) {
            if (each.getStatus() == Transaction.STATUS_COMMITTED) {
                throw new SQLException("a transaction of a process that was killed cannot be ended");
            }
        }
    }

    /// H2's own store beneath a connection.
    static Store h2(Connection connection) throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                .getDatabase()
                .getStore();
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

    /// How much of the file is in use.
    ///
    /// @param bytes its size
    /// @param live bytes of it that are in use, by H2's own estimate
    record Occupancy(long bytes, long live) {
        private static final long SMALL = 64 << 20;
        private static final double MOST = 2.5;

        boolean isWasteful() {
            return bytes > SMALL && bytes > MOST * live;
        }
    }

    Occupancy occupancy() throws SQLException {
        Map<String, Long> info = new HashMap<>();
        try (Connection connection = reading()) {
            Rows.list(
                    connection,
                    "SELECT setting_name, setting_value FROM information_schema.settings WHERE setting_name IN"
                            + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')",
                    List.of(),
                    row -> info.put(row.getString(1), row.getLong(2)));
        }
        long bytes = info.getOrDefault("info.FILE_SIZE", 0L);
        long live = bytes
                * info.getOrDefault("info.FILL_RATE", 100L)
                / 100
                * info.getOrDefault("info.CHUNKS_FILL_RATE", 100L)
                / 100;
        return new Occupancy(bytes, live);
    }

    /// Copies what is in use into a new file, which is on disk then. Nothing may be written meanwhile, and this is of
    /// use for readers only afterwards.
    ///
    /// @throws IOException if it cannot be copied; nothing is left of it
    void copyTo(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        try (Statement statement = writing.createStatement()) {
            statement.execute("SET WRITE_DELAY 0"); // from now on H2 writes only when it is told to
            writing.commit();
            statement.execute("CHECKPOINT SYNC");
            FilePath.register(new OpenFilePath());
            MVStore.compact(OpenFilePath.SCHEME + ":" + file(folder).toAbsolutePath(), copy.toString(), false, null);
            try (FileChannel copied = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                copied.force(true);
            }
        } catch (SQLException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw new IOException("the index cannot be copied: " + e.getMessage(), e);
        }
    }

    /// Closes it as it is on disk.
    void closeAtOnce() {
        try (Statement statement = writing.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "closed at once", e);
        }
        reading.dispose();
    }

    /// What is soon written anew is left small.
    @Override
    public void close() throws SQLException {
        try (Statement statement = writing.createStatement()) {
            Occupancy occupancy = occupancy();
            if (occupancy.isWasteful() && occupancy.live() < QUICKLY_COPIED) {
                writing.rollback();
                statement.execute("SHUTDOWN COMPACT");
            }
        } finally {
            reading.dispose();
            writing.close();
        }
    }
}
