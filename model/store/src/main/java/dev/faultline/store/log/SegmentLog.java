package dev.faultline.store.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An append-only log in segment files: records are appended, acknowledged when they are on disk, and read in order
/// from a
/// committed position. One thread writes; the records of all who wait at that moment share one force to disk. Safe from
/// many threads.
public final class SegmentLog implements AutoCloseable {
    private static final int GROUP_RECORDS = 1024;
    private static final long GROUP_BYTES = 8 << 20;

    private final Segments segments;
    private final LogWriter writer;
    private final Consumer<Damage> damage;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Pending> waiting = new ArrayDeque<>();
    private final List<Consumer<List<Acknowledged>>> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile long acknowledged;
    private boolean closed;

    private SegmentLog(Segments segments, LogWriter writer, long last, Consumer<Damage> damage) {
        this.segments = segments;
        this.writer = writer;
        this.damage = damage;
        acknowledged = last;
        thread = Thread.ofPlatform().name("faultline-log").daemon().unstarted(this::run);
    }

    /// Opens the log in a folder, which is made when it is not there. A torn end is cut off.
    ///
    /// @param segmentBytes size at which a new segment begins; a larger record has a segment of its own
    /// @param damage hears of damage when it is met, now and later, on the thread that met it
    /// @throws NewerFormatException if a newer Faultline wrote a segment; nothing is changed then
    /// @throws IOException if the folder cannot be read or written
    public static SegmentLog open(Path folder, long segmentBytes, Consumer<Damage> damage) throws IOException {
        Files.createDirectories(folder);
        Segments segments = Segments.list(folder);
        boolean headed = true;
        for (long base : segments.bases()) {
            headed = checkVersion(segments.path(base));
        }
        deleteLeftovers(folder);
        Long last = segments.last();
        Tail tail = last == null ? new Tail(0, 0) : Tail.find(segments.path(last), last, damage);
        long end = headed ? tail.end() : 0;
        if (last != null) {
            segments.end(last, Math.min(tail.end(), Files.size(segments.path(last))));
        }
        LogWriter writer = new LogWriter(segments, segmentBytes, last == null ? 1 : last, end, tail.lastSequence());
        SegmentLog log = new SegmentLog(segments, writer, tail.lastSequence(), damage);
        log.thread.start();
        return log;
    }

    /// Whether the segment has a whole header; a damaged one is read all the same, but not written to.
    private static boolean checkVersion(Path path) throws IOException {
        try (SegmentFile file = new SegmentFile(path)) {
            int version = file.size() < Format.SEGMENT_HEADER ? -1 : file.version();
            if (version > Format.VERSION) {
                throw new NewerFormatException("segment " + path + " has format " + version
                        + "; this Faultline knows up to " + Format.VERSION + ": start the newer one");
            }
            return version > 0;
        }
    }

    private static void deleteLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /// Appends a record. The future completes when it is on disk, or with a [LogException] when it could not be put
    /// there.
    public CompletableFuture<Acknowledged> append(NewRecord entry) {
        Pending pending;
        try {
            pending = Pending.of(entry);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(new LogException("the record cannot be read: " + e.getMessage(), e));
        }
        lock.lock();
        try {
            if (closed) {
                return CompletableFuture.failedFuture(
                        new LogException("the log is closed", new IllegalStateException("closed")));
            }
            waiting.add(pending);
            arrived.signal();
        } finally {
            lock.unlock();
        }
        return pending.done();
    }

    /// Calls a listener with each group of records as it is acknowledged, in order and before their appenders hear
    /// of it. It runs on the writing thread: it must be quick and must not throw.
    public void onAcknowledged(Consumer<List<Acknowledged>> listener) {
        listeners.add(listener);
    }

    /// Sequence number of the last record on disk; 0 when there is none.
    public long acknowledged() {
        return acknowledged;
    }

    /// Reads the records from a position on.
    public LogReader read(Location from) {
        return new LogReader(this, segments, damage, from);
    }

    /// Reads one record, or returns null when it is gone or damaged.
    ///
    /// @throws IOException if the segment cannot be read at all
    public @Nullable StoredRecord find(Location location) throws IOException {
        try (LogReader reader = read(location)) {
            StoredRecord found = reader.next();
            return found != null && found.location().sequence() == location.sequence() ? found : null;
        }
    }

    /// Bytes of all segments.
    public long bytes() {
        return segments.bytes();
    }

    /// First sequence numbers of the segments that are no longer written to, oldest first.
    public List<Long> sealed() {
        List<Long> bases = segments.bases();
        return bases.isEmpty() ? bases : bases.subList(0, bases.size() - 1);
    }

    /// Bytes of one segment.
    public long bytes(long segment) {
        return segments.end(segment);
    }

    /// Sequence number after the last one a sealed segment can hold.
    public long endOf(long segment) {
        Long next = segments.after(segment);
        return next == null ? acknowledged + 1 : next;
    }

    /// Rewrites a sealed segment so that it holds only some of its records; one without any is deleted. Readers see the
    /// old one or the new one, never a part.
    ///
    /// @return bytes freed
    public long rewrite(long segment, Predicate<StoredRecord> keep) throws IOException {
        Path path = segments.path(segment);
        Path temporary = segments.folder().resolve(path.getFileName() + ".tmp");
        long before = segments.end(segment);
        long after = copy(segment, temporary, keep);
        if (after == Format.SEGMENT_HEADER) {
            Files.delete(temporary);
            Files.delete(path);
            segments.remove(segment);
        } else {
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            segments.end(segment, after);
        }
        segments.force();
        return before - (after == Format.SEGMENT_HEADER ? 0 : after);
    }

    private long copy(long segment, Path temporary, Predicate<StoredRecord> keep) throws IOException {
        long end = endOf(segment);
        try (FileChannel out = FileChannel.open(
                        temporary,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                LogReader reader = read(new Location(segment, segment, 0));
                SegmentFile source = new SegmentFile(segments.path(segment))) {
            out.write(Format.segmentHeader(segment));
            for (StoredRecord found = reader.next(); found != null; found = reader.next()) {
                if (found.location().sequence() >= end || found.location().segment() != segment) {
                    break;
                }
                if (keep.test(found)) {
                    source.copyTo(out, found.location().offset(), found.length());
                }
            }
            out.force(true);
            return out.position();
        }
    }

    private void run() {
        List<Pending> group = new ArrayList<>();
        while (take(group)) {
            try {
                List<Acknowledged> done = writer.write(group);
                acknowledged = done.getLast().location().sequence();
                listeners.forEach(listener -> listener.accept(done));
                for (int i = 0; i < done.size(); i++) {
                    group.get(i).done().complete(done.get(i));
                }
            } catch (IOException | RuntimeException e) {
                LogException failure = new LogException(
                        "not written to " + segments.folder() + ": " + e.getMessage()
                                + "; free some space or check the disk, then send again",
                        e);
                group.forEach(pending -> pending.done().completeExceptionally(failure));
            }
            group.clear();
        }
        writer.close();
    }

    /// Waits for records and takes those that are written together; false when the log is closed and all are written.
    private boolean take(List<Pending> group) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            long bytes = 0;
            while (!waiting.isEmpty() && group.size() < GROUP_RECORDS && bytes < GROUP_BYTES) {
                long length = waiting.getFirst().length();
                if (!group.isEmpty() && (writer.rolls(length, bytes) || bytes + length > GROUP_BYTES)) {
                    break;
                }
                group.add(waiting.removeFirst());
                bytes += length;
            }
            return !group.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /// Writes what waits, then closes.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
