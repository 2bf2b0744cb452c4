package dev.faultline.store.log;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes groups of records to the newest segment and forces each group to disk. For one thread.
final class LogWriter {
    private static final int BUFFER = 1 << 18;

    private final Segments segments;
    private final long segmentBytes;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private @Nullable FileChannel channel;
    private long base;
    private long end;
    private long lastSequence;

    /// @param end where the newest segment ends, 0 to begin a new one
    LogWriter(Segments segments, long segmentBytes, long base, long end, long lastSequence) {
        this.segments = segments;
        this.segmentBytes = segmentBytes;
        this.base = base;
        this.end = end;
        this.lastSequence = lastSequence;
    }

    /// Whether a record of this length begins a new segment.
    boolean rolls(long length, long before) {
        long start = Math.max(end, Format.SEGMENT_HEADER) + before;
        return start > Format.SEGMENT_HEADER && start + length > segmentBytes;
    }

    /// Writes and forces the records; all or none are acknowledged.
    List<Acknowledged> write(List<Pending> group) throws IOException {
        long sequence = lastSequence;
        long start = end;
        try {
            FileChannel out = channel(group.getFirst().length());
            start = end;
            List<Acknowledged> acknowledged = new ArrayList<>(group.size());
            for (Pending pending : group) {
                acknowledged.add(write(out, pending));
            }
            flush(out);
            out.force(false);
            segments.end(base, end);
            return acknowledged;
        } catch (IOException | RuntimeException e) {
            takeBack(start, sequence);
            throw e;
        }
    }

    private Acknowledged write(FileChannel out, Pending pending) throws IOException {
        Location location = new Location(++lastSequence, base, end);
        if (buffer.remaining() < Format.RECORD_HEADER) {
            flush(out);
        }
        Format.putRecordHeader(buffer, pending.head(lastSequence));
        put(out, pending.header());
        switch (pending.entry().body()) {
            case Body.Bytes body -> put(out, body.bytes());
            case Body.Spooled body -> put(out, body);
        }
        end += pending.length();
        return new Acknowledged(pending.entry(), location, new Location(lastSequence + 1, base, end));
    }

    private void put(FileChannel out, byte[] bytes) throws IOException {
        for (int done = 0; done < bytes.length; ) {
            if (!buffer.hasRemaining()) {
                flush(out);
            }
            int count = Math.min(buffer.remaining(), bytes.length - done);
            buffer.put(bytes, done, count);
            done += count;
        }
    }

    private void put(FileChannel out, Body.Spooled body) throws IOException {
        long left = body.length();
        try (InputStream in = body.open()) {
            while (left > 0) {
                byte[] bytes = in.readNBytes((int) Math.min(BUFFER, left));
                if (bytes.length == 0) {
                    throw new EOFException("spooled body " + body.file() + " became shorter");
                }
                put(out, bytes);
                left -= bytes.length;
            }
        }
    }

    private void flush(FileChannel out) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        buffer.clear();
    }

    private FileChannel channel(long length) throws IOException {
        if (rolls(length, 0)) {
            close();
            end = 0;
        }
        if (channel == null) {
            channel = end == 0 ? begin() : resume();
        }
        return channel;
    }

    private FileChannel begin() throws IOException {
        base = lastSequence + 1;
        Path path = segments.path(base);
        FileChannel out = FileChannel.open(
                path, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            ByteBuffer header = Format.segmentHeader(base);
            while (header.hasRemaining()) {
                out.write(header);
            }
            out.force(true);
        } catch (IOException e) {
            out.close();
            Files.deleteIfExists(path);
            throw e;
        }
        segments.force();
        end = Format.SEGMENT_HEADER;
        segments.end(base, end);
        return out;
    }

    private FileChannel resume() throws IOException {
        FileChannel out = FileChannel.open(segments.path(base), StandardOpenOption.WRITE);
        out.position(end);
        return out;
    }

    /// Cuts off what the failed group wrote. Where even that fails the segment is left as it is and a new one
    /// begins: its end is passed over when read, and sequence numbers are not used twice.
    private void takeBack(long start, long sequence) {
        buffer.clear();
        FileChannel out = channel;
        if (out == null || start == 0) {
            end = start;
            return;
        }
        try {
            out.truncate(start);
            out.position(start);
            out.force(true);
            lastSequence = sequence;
            end = start;
        } catch (IOException e) {
            System.getLogger(LogWriter.class.getName())
                    .log(System.Logger.Level.WARNING, "segment " + segments.path(base) + " is given up", e);
            close();
            end = 0;
        }
    }

    void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                System.getLogger(LogWriter.class.getName())
                        .log(System.Logger.Level.WARNING, "segment " + segments.path(base) + " cannot be closed", e);
            }
            channel = null;
        }
    }
}
