package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which blocks of events hold a term. The table has a row for each term and range of 64 blocks, its key the number of
/// the range above that of the term, so that all rows that are written at a time lie side by side. What a block
/// holds is written once, when the next one begins; until then it is open, and a search looks into it in any case.
final class TermBlocks {
    private static final String OPEN = "block";
    private static final int BLOCKS_BITS = 6;
    private static final int TERM_BITS = 32;

    private final Meta meta;
    private final Batch add;
    private final Set<Integer> held = new HashSet<>();
    private long open;

    TermBlocks(Connection connection, Meta meta) throws SQLException {
        this.meta = meta;
        add = new Batch(connection, Dialect.add("term_blocks", List.of("place"), List.of("blocks")));
        open = meta.number(OPEN, 0);
        Rows.list(
                connection,
                "SELECT terms FROM events WHERE seq >= ?",
                List.of(EventEntry.firstOf(open)),
                row -> held.addAll(terms(row)));
    }

    private static List<Integer> terms(ResultSet row) throws SQLException {
        Object[] terms = (Object[]) row.getArray(1).getArray();
        return Arrays.stream(terms).map(Integer.class::cast).toList();
    }

    /// Notes that an event has terms. Events come in the order of their numbers.
    void note(long sequence, List<Integer> terms) throws SQLException {
        long block = EventEntry.block(sequence);
        if (block > open) {
            close();
            open = block;
            meta.set(OPEN, block);
        }
        held.addAll(terms);
    }

    private void close() throws SQLException {
        for (int term : new TreeSet<>(held)) {
            add.add(place(open, term), bit(open));
        }
        held.clear();
    }

    void flush() throws SQLException {
        add.execute();
    }

    /// The blocks that may hold any of the terms.
    static BitSet holding(Connection connection, List<Integer> terms) throws SQLException {
        BitSet blocks = new BitSet();
        if (terms.isEmpty()) {
            return blocks;
        }
        // In this order: a block that is closed meanwhile is looked into either way.
        int open = (int) Rows.number(connection, "SELECT val FROM meta WHERE name = ?", OPEN);
        int newest = (int) EventEntry.block(Rows.number(connection, "SELECT COALESCE(MAX(seq), 0) FROM events"));
        int oldest = (int) oldest(connection);
        for (int first = oldest >> BLOCKS_BITS << BLOCKS_BITS; first < open; first += 1 << BLOCKS_BITS) {
            long range = first;
            Object places = terms.stream().map(term -> place(range, term)).toArray();
            Rows.list(
                            connection,
                            "SELECT blocks FROM term_blocks WHERE " + Dialect.among("place"),
                            List.of(places),
                            row -> BitSet.valueOf(new long[] {row.getLong(1)}))
                    .forEach(held -> held.stream().forEach(block -> blocks.set((int) range + block)));
        }
        blocks.set(open, Math.max(open, newest) + 1);
        return blocks;
    }

    /// Forgets the ranges of blocks that no event is left in.
    static void letGo(Connection connection) throws SQLException {
        Rows.update(connection, "DELETE FROM term_blocks WHERE place < ?", List.of(place(oldest(connection), 0)));
    }

    private static long oldest(Connection connection) throws SQLException {
        return EventEntry.block(Rows.number(connection, "SELECT COALESCE(MIN(seq), 0) FROM events"));
    }

    private static long place(long block, int term) {
        return (block >> BLOCKS_BITS) << TERM_BITS | term;
    }

    private static long bit(long block) {
        return 1L << (block & ((1 << BLOCKS_BITS) - 1));
    }
}
