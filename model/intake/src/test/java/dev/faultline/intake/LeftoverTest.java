package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LeftoverTest {
    @TempDir
    Path home;

    @Test
    void makesAnIndexAnewThatHasATransactionNobodyCanEnd() throws Exception {
        try (Site site = new Site(home)) {
            site.sendEvent(1, "Crash");
            site.digested();
        }
        leaveACommittedTransaction();
        try (Site site = new Site(home)) {
            site.sendEvent(2, "Crash");
            site.digested();
            assertThat(site.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.events()).isEqualTo(2));
        }
        assertThat(movedAside()).isEqualTo(1);
    }

    @Test
    void keepsTheIndexOfAProcessThatWasClosed() throws Exception {
        try (Site site = new Site(home)) {
            site.sendEvent(1, "Crash");
            site.digested();
        }
        try (Site site = new Site(home)) {
            site.digested();
        }
        assertThat(movedAside()).isZero();
    }

    private long movedAside() throws Exception {
        try (Stream<Path> entries = Files.list(home)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("index.damaged-"))
                    .count();
        }
    }

    /// What a process that is killed leaves when H2 writes after the undo log of a transaction was emptied, and before
    /// the mark at its end was taken away.
    private void leaveACommittedTransaction() throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("index/faultline").toAbsolutePath();
        Connection connection = DriverManager.getConnection(url, "faultline", "");
        try (Statement statement = connection.createStatement()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            TransactionStore store = session.getDatabase().getStore().getTransactionStore();
            Transaction transaction = store.begin();
            Method mark = TransactionStore.class.getDeclaredMethod("markUndoLogAsCommitted", int.class, long.class);
            mark.setAccessible(true);
            mark.invoke(store, transaction.getId(), 1);
            statement.execute("CHECKPOINT SYNC");
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("closed");
        }
    }
}
