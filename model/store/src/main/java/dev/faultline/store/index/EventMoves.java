package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Puts events into other issues, and the counters of both with them.
final class EventMoves {
    private static final int PAGE = 1000;

    /// An event's new place.
    record Move(long sequence, long issue, String hash) {}

    private final Connection connection;
    private final Batch update;
    private final Increments issueTerms;
    private final Increments issueHours;

    EventMoves(Connection connection) throws SQLException {
        this.connection = connection;
        update = new Batch(connection, "UPDATE events SET issue = ?, hash = ? WHERE seq = ?");
        issueTerms = new Increments(connection, "issue_terms", List.of("issue", "term"), List.of("n"));
        issueHours = new Increments(connection, "issue_hours", List.of("issue", "hr"), List.of("n"));
    }

    /// Moves events; returns by how many events each issue grew or shrank, with those that only lost and won as many.
    Map<Long, Long> move(List<Move> moves) throws SQLException {
        Map<Long, Long> growth = new TreeMap<>();
        for (int from = 0; from < moves.size(); from += PAGE) {
            page(moves.subList(from, Math.min(moves.size(), from + PAGE)), growth);
        }
        issueTerms.flush();
        issueHours.flush();
        dropEmpty("issue_terms", growth.keySet());
        dropEmpty("issue_hours", growth.keySet());
        return growth;
    }

    private void page(List<Move> moves, Map<Long, Long> growth) throws SQLException {
        Map<Long, Move> bySequence = new HashMap<>();
        moves.forEach(move -> bySequence.put(move.sequence(), move));
        List<Runnable> counts = Rows.list(
                connection,
                "SELECT seq, issue, ts, terms FROM events WHERE " + Dialect.among("seq"),
                List.of((Object) bySequence.keySet().toArray()),
                row -> counted(row, bySequence, growth));
        counts.forEach(Runnable::run);
        for (Move move : moves) {
            update.add(move.issue(), HashTable.number(move.hash()), move.sequence());
        }
        update.execute();
    }

    private Runnable counted(ResultSet row, Map<Long, Move> moves, Map<Long, Long> growth) throws SQLException {
        long from = row.getLong(2);
        long to = Objects.requireNonNull(moves.get(row.getLong(1))).issue();
        long hour = Times.hour(row.getLong(3));
        List<Integer> terms = new ArrayList<>();
        Arrays.stream((Object[]) row.getArray(4).getArray()).forEach(term -> terms.add((Integer) term));
        return () -> {
            if (from != to) {
                growth.merge(from, -1L, Long::sum);
                growth.merge(to, 1L, Long::sum);
                for (int term : terms) {
                    issueTerms.add(from, term, 0, 0, -1);
                    issueTerms.add(to, term, 0, 0, 1);
                }
                issueHours.add(from, hour, 0, 0, -1);
                issueHours.add(to, hour, 0, 0, 1);
            }
        };
    }

    private void dropEmpty(String table, Set<Long> issues) throws SQLException {
        if (!issues.isEmpty()) {
            Rows.update(
                    connection, "DELETE FROM " + table + " WHERE n <= 0 AND " + Dialect.among("issue"), List.of((Object)
                            issues.toArray()));
        }
    }
}
