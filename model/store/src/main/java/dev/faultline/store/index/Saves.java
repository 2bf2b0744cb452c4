package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.mvstore.MVStore;

/// When H2 writes to the disk, and rewrites what is there: between two transactions of the only connection that
/// writes, so that all its maps are of the same moment. Written late, fewer pages are written twice. Used by one
/// thread.
///
/// The system property `faultline.save.millis` is for tests, which kill processes that live for a moment only.
final class Saves {
    private static final long EVERY =
            Duration.ofMillis(Long.getLong("faultline.save.millis", 10_000)).toNanos();

    /// Of the memory that makes H2 write by itself, in the middle of a transaction and so most pages twice, the part
    /// (one divided by this) from which on a transaction is followed by a save.
    private static final int MOST_UNSAVED = 4;

    /// Chunks of H2's file are rewritten while less than so many per cent of them are in use,
    private static final int FILL_RATE = 40;
    /// so much at a time, at most so often,
    private static final int TIDIED = 8 << 20;
    private static final long TIDY_EVERY = Duration.ofSeconds(1).toNanos();
    /// and after a rest so many times as long: H2 2.5 keeps chunks for pages that nothing leads to any more, and looks
    /// at all of them each time.
    private static final int REST_PER_COST = 20;

    private final Connection connection;
    private final MVStore store;
    private long last = System.nanoTime();
    private long tidied = last;
    private long rest = TIDY_EVERY;
    private boolean unsaved;

    Saves(Connection connection) throws SQLException {
        this.connection = connection;
        this.store = Database.h2(connection).getMvStore();
    }

    /// A transaction was committed.
    void committed() throws SQLException {
        unsaved = true;
        if (System.nanoTime() - tidied > rest) {
            tidy();
        }
        if (store.getUnsavedMemory() > store.getAutoCommitMemory() / MOST_UNSAVED) {
            save();
        } else {
            saveWhenDue();
        }
    }

    private void tidy() {
        long begun = System.nanoTime();
        store.compact(FILL_RATE, TIDIED);
        tidied = System.nanoTime();
        rest = Math.max(TIDY_EVERY, (tidied - begun) * REST_PER_COST);
    }

    /// Writes what was committed, where the last time is long enough ago; not inside a transaction.
    void saveWhenDue() throws SQLException {
        if (unsaved && System.nanoTime() - last > EVERY) {
            save();
        }
    }

    private void save() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
        unsaved = false;
        last = System.nanoTime();
    }
}
