package dev.faultline.store;

import dev.faultline.store.index.Index;
import dev.faultline.store.index.PlacedEvent;
import dev.faultline.store.log.NewerFormatException;
import dev.faultline.store.log.SegmentLog;
import dev.faultline.store.payload.Payloads;
import dev.faultline.store.payload.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// What a home keeps: the segment log, and the index over it. One process owns a home at a time.
///
/// Layout of the home as far as it is the store's: `faultline.json` (format versions), `lock`, `segments/`, `index/`,
/// `spool/` (bodies on their way into the log). Safe from many threads.
public final class Store implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Store.class.getName());

    private final HomeLock lock;
    private final SegmentLog log;
    private final Index index;
    private volatile StoreSettings settings;
    private final Path spool;
    private final List<String> notices;
    private final String id;

    private Store(
            HomeLock lock,
            SegmentLog log,
            Index index,
            StoreSettings settings,
            Path spool,
            List<String> notices,
            String id) {
        this.lock = lock;
        this.log = log;
        this.index = index;
        this.settings = settings;
        this.spool = spool;
        this.notices = notices;
        this.id = id;
    }

    /// Opens the store of a home, which is made when it is not there.
    ///
    /// @throws HomeException if the home is in use, was written by a newer Faultline, or cannot be written
    /// @throws IOException if the segments cannot be read
    public static Store open(Path home, StoreSettings settings) throws IOException {
        HomeMarker.check(home);
        HomeLock lock = HomeLock.take(home);
        List<String> notices = new CopyOnWriteArrayList<>();
        try {
            SegmentLog log = SegmentLog.open(
                    home.resolve("segments"), settings.segmentBytes(), damage -> note(notices, damage.message()));
            try {
                Index index = Index.open(home.resolve("index"), text -> note(notices, text));
                String id = HomeMarker.write(home);
                return new Store(lock, log, index, settings, HomeLock.emptied(home.resolve("spool")), notices, id);
            } catch (IOException | RuntimeException e) {
                log.close();
                throw e;
            }
        } catch (NewerFormatException | Index.NewerIndexException e) {
            lock.close();
            throw new HomeException(
                    HomeException.Reason.NEWER, home + " was written by a newer Faultline: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void note(List<String> notices, String text) {
        LOGGER.log(System.Logger.Level.WARNING, text);
        notices.add(text);
    }

    /// Tells the home from every other.
    public String id() {
        return id;
    }

    /// The index.
    public Index index() {
        return index;
    }

    /// The log.
    public SegmentLog log() {
        return log;
    }

    /// Reads events and attachments back from the log.
    public Payloads payloads() {
        return new Payloads(log);
    }

    /// The payload of an event; null when there is no such event, or its record is gone or damaged.
    ///
    /// @param sequence number of the event
    /// @throws IOException if the log cannot be read
    public @Nullable StoredEvent event(long sequence) throws IOException {
        PlacedEvent place = index.place(sequence);
        return place == null ? null : payloads().event(place.location(), place.item());
    }

    /// Sizes.
    public StoreSettings settings() {
        return settings;
    }

    /// Changes the size beyond which the oldest events go; in force with the next batch that is digested.
    public void keepAtMost(long capBytes) {
        settings = new StoreSettings(settings.segmentBytes(), capBytes);
    }

    /// Bytes that can still be written where the home lies; negative when that is not known.
    public long freeBytes() {
        try {
            return Files.getFileStore(spool).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    /// Folder for bodies on their way into the log; emptied when the store is opened.
    public Path spool() {
        return spool;
    }

    /// What was found damaged since the store was opened, and what became of it, in words.
    public List<String> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() throws IOException {
        index.close();
        log.close();
        lock.close();
    }
}
