package dev.faultline.store.index;

import dev.faultline.event.Level;
import dev.faultline.store.log.Location;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event as the index keeps it.
///
/// @param sequence order of arrival: see [#sequence(long, int)]
/// @param location the record that holds its payload
/// @param item place of the item in the envelope
/// @param user what tells users apart
/// @param hash the first of its grouping hashes
/// @param trace id of the trace it belongs to
/// @param terms what it is searched by, without release, environment and user
public record EventEntry(
        long sequence,
        UUID eventId,
        Location location,
        int item,
        Instant timestamp,
        Instant received,
        Level level,
        String platform,
        @Nullable String release,
        @Nullable String environment,
        @Nullable String user,
        String hash,
        String title,
        @Nullable UUID trace,
        List<Term> terms) {
    /// How many events of one record have a number of their own.
    public static final int EVENTS_PER_RECORD = 1 << 10;

    private static final int BLOCK_BITS = 20;

    /// The same with a number.
    public EventEntry at(long number) {
        return new EventEntry(
                number,
                eventId,
                location,
                item,
                timestamp,
                received,
                level,
                platform,
                release,
                environment,
                user,
                hash,
                title,
                trace,
                terms);
    }

    /// The number of an event: that of its record, and its place among the record's events.
    public static long sequence(long entry, int place) {
        return entry * EVENTS_PER_RECORD + place;
    }

    /// The block of numbers an event's number is in.
    static long block(long sequence) {
        return sequence >> BLOCK_BITS;
    }

    /// The first number of a block.
    static long firstOf(long block) {
        return block << BLOCK_BITS;
    }
}
