package dev.faultline.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermBlocksTest {
    private static final int RARE = 7;
    private static final int COMMON = 8;

    @TempDir
    Path folder;

    private Connection connection;
    private Meta meta;
    private TermBlocks blocks;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("index"), "faultline", "");
        Schema.update(connection);
        begin();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /// As a process begins that goes on with the index.
    private void begin() throws SQLException {
        meta = new Meta(connection);
        blocks = new TermBlocks(connection, meta);
    }

    private void commit() throws SQLException {
        blocks.flush();
        meta.flush();
    }

    private void event(long block, Integer... terms) throws SQLException {
        long sequence = EventEntry.firstOf(block);
        execute("INSERT INTO events (seq, project, event_id, issue, segment, pos, item, ts, received, level, platform,"
                + " release, environment, usr, hash, terms) VALUES (" + sequence + ", 1, '" + UUID.randomUUID()
                + "', 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, '" + UUID.randomUUID() + "', ARRAY" + List.of(terms) + ")");
        blocks.note(sequence, List.of(terms));
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<Integer> holding(Integer... terms) throws SQLException {
        return TermBlocks.holding(connection, List.of(terms)).stream().boxed().toList();
    }

    @Test
    void findsTheBlocksOfATermInAllRanges() throws SQLException {
        for (long block = 0; block < 200; block++) {
            event(block, block % 63 == 0 ? RARE : COMMON);
        }
        commit();
        assertThat(holding(RARE)).containsExactly(0, 63, 126, 189, 199);
        assertThat(holding(COMMON)).hasSize(196).doesNotContain(0, 63, 126, 189);
        assertThat(holding(COMMON, RARE)).hasSize(200);
    }

    @Test
    void looksIntoTheOpenBlockForAnyTerm() throws SQLException {
        event(0, COMMON);
        commit();
        assertThat(holding(RARE)).containsExactly(0);
        event(3, COMMON);
        commit();
        assertThat(holding(RARE)).containsExactly(3);
    }

    @Test
    void findsNoBlockForNoTerm() throws SQLException {
        event(0, COMMON);
        commit();
        assertThat(holding()).isEmpty();
    }

    @Test
    void knowsWhatTheOpenBlockHeldBeforeTheProcessBegan() throws SQLException {
        event(0, COMMON);
        event(1, RARE);
        commit();
        begin();
        event(1 + 64, COMMON);
        event(2 + 64, COMMON);
        commit();
        assertThat(holding(RARE)).containsExactly(1, 66);
    }

    @Test
    void forgetsRangesInWhichNoEventIsLeft() throws SQLException {
        for (long block = 0; block < 130; block++) {
            event(block, COMMON);
        }
        commit();
        execute("DELETE FROM events WHERE seq < " + EventEntry.firstOf(100));
        TermBlocks.letGo(connection);
        assertThat(holding(COMMON)).doesNotContain(0, 63).contains(100, 127, 128, 129);
    }

    @Test
    void takesOverWhatAnOlderIndexNotedOneByOne() throws SQLException {
        for (long block = 0; block < 130; block++) {
            event(block, block % 64 == 63 ? RARE : COMMON);
        }
        commit();
        List<Integer> before = holding(RARE);
        execute(
                "DROP TABLE term_blocks",
                "CREATE TABLE term_blocks (term INT NOT NULL, block BIGINT NOT NULL, PRIMARY KEY (term, block))",
                "INSERT INTO term_blocks SELECT terms[1], seq / 1048576 FROM events",
                "DELETE FROM meta WHERE name = 'block'",
                "UPDATE meta SET val = '5' WHERE name = 'schema'");
        Schema.update(connection);
        assertThat(before).containsExactly(63, 127, 129);
        assertThat(holding(RARE)).isEqualTo(before);
        begin();
        event(130, COMMON);
        commit();
        assertThat(holding(RARE)).containsExactly(63, 127, 130);
        assertThat(holding(COMMON)).contains(0, 129, 130).doesNotContain(63);
    }
}
