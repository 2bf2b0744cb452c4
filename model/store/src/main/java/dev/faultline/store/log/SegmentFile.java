package dev.faultline.store.log;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// Reads records of one segment. Every use opens the file anew: a channel that is shared would be closed for all
/// when one of its readers is interrupted.
final class SegmentFile implements AutoCloseable {
    /// Payloads up to this size are read at once and checked before anybody sees them.
    private static final int SMALL = 1 << 20;

    private static final int WINDOW = 1 << 16;

    private final Path path;
    private final FileChannel channel;

    SegmentFile(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(path, StandardOpenOption.READ);
    }

    Path path() {
        return path;
    }

    long size() throws IOException {
        return channel.size();
    }

    int version() throws IOException {
        return Format.version(ByteBuffer.wrap(bytes(0, Format.SEGMENT_HEADER)));
    }

    /// The fixed part of the record at `offset`, or null when there is no record that ends before `end`.
    Format.@Nullable Head head(long offset, long end) throws IOException {
        if (end - offset < Format.RECORD_HEADER) {
            return null;
        }
        Format.Head head = Format.head(bytes(offset, Format.RECORD_HEADER), 0);
        return head == null || head.length() > end - offset ? null : head;
    }

    /// The first offset from `offset` on where a record with a sequence number of at least `sequence` begins and ends
    /// before `end`; -1 when there is none.
    long resynchronise(long offset, long end, long sequence) throws IOException {
        for (long window = offset; window + Format.RECORD_HEADER <= end; window += WINDOW) {
            byte[] bytes = bytes(window, (int) Math.min(WINDOW + Format.RECORD_HEADER, end - window));
            for (int i = 0; i < WINDOW && i + Format.RECORD_HEADER <= bytes.length; i++) {
                Format.Head head = bytes[i] == 'F' ? Format.head(bytes, i) : null;
                if (head != null && head.sequence() >= sequence && head.length() <= end - window - i) {
                    return window + i;
                }
            }
        }
        return -1;
    }

    /// Whether the payload of a record is as it was written.
    boolean whole(long offset, Format.Head head) throws IOException {
        return head.length() <= SMALL
                ? payload(offset, head) != null
                : crc(offset + Format.RECORD_HEADER, head.length() - Format.RECORD_HEADER) == head.crc();
    }

    /// Header JSON and body of a small record, or null when they are damaged.
    byte @Nullable [] payload(long offset, Format.Head head) throws IOException {
        byte[] bytes = bytes(offset + Format.RECORD_HEADER, head.headerLength() + head.bodyLength());
        return Format.crc(bytes, 0, bytes.length) == head.crc() ? bytes : null;
    }

    /// The record at `offset`, or null when its payload is damaged.
    @Nullable
    StoredRecord record(Location location, Format.Head head) throws IOException {
        if (head.length() <= SMALL) {
            byte[] payload = payload(location.offset(), head);
            return payload == null ? null : StoredRecord.inMemory(location, head, payload);
        }
        if (!whole(location.offset(), head)) {
            return null;
        }
        byte[] header = bytes(location.offset() + Format.RECORD_HEADER, head.headerLength());
        return StoredRecord.inFile(location, head, header, path);
    }

    byte[] bytes(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new EOFException(path.getFileName() + " ends before byte " + (offset + length));
            }
        }
        return buffer.array();
    }

    void copyTo(FileChannel target, long offset, long length) throws IOException {
        for (long done = 0; done < length; ) {
            done += channel.transferTo(offset + done, length - done, target);
        }
    }

    private int crc(long offset, long length) throws IOException {
        CRC32C crc = new CRC32C();
        for (long done = 0; done < length; ) {
            byte[] bytes = bytes(offset + done, (int) Math.min(WINDOW, length - done));
            crc.update(bytes);
            done += bytes.length;
        }
        return (int) crc.getValue();
    }

    /// A stream over a part of a file; closes the file with itself.
    static InputStream open(Path path, long offset, long length) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        channel.position(offset);
        return new BoundedStream(Channels.newInputStream(channel), length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
