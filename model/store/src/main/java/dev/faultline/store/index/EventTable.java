package dev.faultline.store.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The rows of events.
final class EventTable {
    /// A project's event.
    record Id(int project, UUID event) {}

    private final PreparedStatement find;
    private final Batch insert;
    private final Set<Id> waiting = new HashSet<>();

    EventTable(Connection connection) throws SQLException {
        find = connection.prepareStatement("SELECT project, event_id FROM events WHERE " + Dialect.among("event_id"));
        insert = new Batch(
                connection,
                "INSERT INTO events (seq, project, event_id, issue, segment, pos, item, ts, received, level, platform,"
                        + " release, environment, usr, hash, title, trace, terms) VALUES (" + "?, ".repeat(17) + "?)");
    }

    /// Those of the ids that are in the index.
    Set<Id> known(Collection<UUID> ids) throws SQLException {
        Set<Id> known = new HashSet<>(waiting);
        if (!ids.isEmpty()) {
            find.setObject(1, ids.toArray(UUID[]::new));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    known.add(new Id(row.getInt(1), row.getObject(2, UUID.class)));
                }
            }
        }
        return known;
    }

    /// Numbers of the terms of an event.
    record Numbers(int platform, int release, int environment, int user, List<Integer> all) {}

    void add(int project, OpenIssue issue, EventEntry event, Numbers numbers) throws SQLException {
        waiting.add(new Id(project, event.eventId()));
        insert.add(
                event.sequence(),
                project,
                event.eventId(),
                issue.id,
                event.location().segment(),
                event.location().offset(),
                event.item(),
                Times.micros(event.timestamp()),
                Times.micros(event.received()),
                Codes.of(event.level()),
                numbers.platform(),
                numbers.release(),
                numbers.environment(),
                numbers.user(),
                HashTable.number(event.hash()),
                Term.cut(event.title(), 2000),
                event.trace(),
                numbers.all().toArray());
    }

    void flush() throws SQLException {
        insert.execute();
        waiting.clear();
    }
}
