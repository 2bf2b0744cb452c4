package dev.faultline.store.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/// Where the newest segment ends, found when a log is opened.
///
/// @param end first byte after the last whole record
/// @param lastSequence its sequence number
record Tail(long end, long lastSequence) {
    /// Payloads this near to the end are verified; what is torn by a crash is always among them, as a group is smaller.
    private static final long VERIFIED = 16 << 20;

    /// Hops over the records of a segment. Bytes after the last whole record are cut off and reported; damage
    /// before it is left for the readers to report.
    static Tail find(Path path, long base, Consumer<Damage> damage) throws IOException {
        long size;
        Tail tail = new Tail(Format.SEGMENT_HEADER, base - 1);
        try (SegmentFile file = new SegmentFile(path)) {
            size = file.size();
            long offset = Format.SEGMENT_HEADER;
            while (offset >= 0 && offset < size) {
                Format.Head head = file.head(offset, size);
                if (head == null) {
                    offset = file.resynchronise(offset + 1, size, tail.lastSequence + 1);
                    continue;
                }
                boolean old = offset + head.length() < size - VERIFIED;
                if (old || file.whole(offset, head)) {
                    tail = new Tail(offset + head.length(), head.sequence());
                }
                offset += head.length();
            }
        }
        if (tail.end < size) {
            damage.accept(new Damage(path, tail.end, size - tail.end, true, "no whole record"));
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(tail.end);
                channel.force(true);
            }
        }
        return tail;
    }
}
