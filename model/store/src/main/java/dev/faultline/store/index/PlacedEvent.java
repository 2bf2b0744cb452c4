package dev.faultline.store.index;

import dev.faultline.store.log.Location;
import dev.faultline.triage.regroup.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event with its issue and where its payload is.
///
/// @param item place of the item in the envelope
/// @param derived the record that says what stands in for parts of the event; null when nothing does
public record PlacedEvent(
        Standing standing,
        String eventId,
        Location location,
        int item,
        @Nullable Location derived) {
    /// From a table `e` of events and a table `d` of derivations; only of issues that are not hidden.
    static final String SELECT =
            "SELECT e.seq, e.issue, e.hash, e.event_id, e.segment, e.pos, e.item, d.record, d.segment,"
                    + " d.pos FROM events e LEFT JOIN issues i ON i.id = e.issue LEFT JOIN derived d ON d.seq = e.seq"
                    + " WHERE NOT i.deleted AND ";

    static PlacedEvent read(ResultSet row) throws SQLException {
        long sequence = row.getLong(1);
        long record = row.getLong(8);
        return new PlacedEvent(
                new Standing(sequence, row.getLong(2), HashTable.text(row.getObject(3, UUID.class))),
                HashTable.text(row.getObject(4, UUID.class)),
                new Location(sequence / EventEntry.EVENTS_PER_RECORD, row.getLong(5), row.getLong(6)),
                row.getInt(7),
                record == 0 ? null : new Location(record, row.getLong(9), row.getLong(10)));
    }
}
