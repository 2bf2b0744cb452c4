package dev.faultline.store.log;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads the acknowledged records in order, from a position on. Damaged records are reported and passed over. For one
/// thread.
///
/// ```java
/// try (LogReader reader = log.read(position)) {
///     for (StoredRecord entry = reader.next(); entry != null; entry = reader.next()) { ... }
/// }
/// ```
public final class LogReader implements AutoCloseable {
    private final SegmentLog log;
    private final Segments segments;
    private final Consumer<Damage> damage;
    private long sequence;
    private long base;
    private long offset;
    private @Nullable SegmentFile file;

    LogReader(SegmentLog log, Segments segments, Consumer<Damage> damage, Location from) {
        this.log = log;
        this.segments = segments;
        this.damage = damage;
        sequence = from.sequence();
        base = from.segment();
        offset = from.offset();
    }

    /// Where the next record is expected; a later reader goes on from here.
    public Location position() {
        return new Location(sequence, base, offset);
    }

    /// The next acknowledged record, or null when there is none yet.
    ///
    /// @throws IOException if a segment cannot be read at all
    public @Nullable StoredRecord next() throws IOException {
        return next(EnumSet.allOf(RecordKind.class));
    }

    /// The next acknowledged record of one of these kinds, or null when there is none yet. The others are not even
    /// read.
    ///
    /// @throws IOException if a segment cannot be read at all
    public @Nullable StoredRecord next(Set<RecordKind> kinds) throws IOException {
        long last = log.acknowledged();
        while (sequence <= last) {
            SegmentFile segment = segment();
            if (segment == null) {
                return null;
            }
            Format.Head head = segment.head(offset, segments.end(base));
            if (head == null) {
                passOver(segment);
            } else {
                boolean wanted = head.sequence() >= sequence && kinds.contains(RecordKind.of(head.kind()));
                StoredRecord found = wanted ? read(segment, head) : null;
                offset += head.length();
                if (found != null) {
                    sequence = head.sequence() + 1;
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable StoredRecord read(SegmentFile segment, Format.Head head) throws IOException {
        StoredRecord found = segment.record(new Location(head.sequence(), base, offset), head);
        if (found == null) {
            damage.accept(new Damage(
                    segment.path(),
                    offset,
                    head.length(),
                    false,
                    "record " + head.sequence() + " does not match its checksum"));
        }
        return found;
    }

    private void passOver(SegmentFile segment) throws IOException {
        long end = segments.end(base);
        long found = segment.resynchronise(offset + 1, end, sequence);
        long stop = found < 0 ? end : found;
        damage.accept(new Damage(segment.path(), offset, stop - offset, false, "no record"));
        offset = stop;
    }

    /// The segment to read on in, opened; null when all are read.
    private @Nullable SegmentFile segment() throws IOException {
        if (file == null) {
            return start();
        }
        while (offset >= segments.end(base)) {
            Long next = segments.after(base);
            if (next == null) {
                return null;
            }
            open(next, Format.SEGMENT_HEADER);
        }
        return file;
    }

    private @Nullable SegmentFile start() throws IOException {
        Long holding = segments.holding(sequence);
        if (holding == null) {
            return null;
        }
        long end = segments.end(holding);
        boolean atEnd = offset == end && segments.after(holding) == null;
        boolean hinted = holding == base && offset >= Format.SEGMENT_HEADER && (offset < end || atEnd);
        SegmentFile opened = open(holding, hinted ? offset : Format.SEGMENT_HEADER);
        if (hinted && offset < end) {
            Format.Head head = opened.head(offset, end);
            offset = head != null && head.sequence() <= sequence ? offset : Format.SEGMENT_HEADER;
        }
        return offset < segments.end(base) ? opened : segment();
    }

    private SegmentFile open(long next, long from) throws IOException {
        close();
        base = next;
        offset = from;
        SegmentFile opened = new SegmentFile(segments.path(next));
        file = opened;
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
