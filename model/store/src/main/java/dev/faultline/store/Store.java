package dev.faultline.store;

import dev.faultline.store.log.Damage;
import dev.faultline.store.log.NewerFormatException;
import dev.faultline.store.log.SegmentLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What a home keeps: the segment log, and the index over it. One process owns a home at a time.
///
/// Layout of the home as far as it is the store's: `faultline.json` (format versions), `lock`, `segments/`, `index/`,
/// `spool/` (bodies on their way into the log). Safe from many threads.
public final class Store implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Store.class.getName());

    private final HomeLock lock;
    private final SegmentLog log;
    private final StoreSettings settings;
    private final Path spool;
    private final List<String> notices;

    private Store(HomeLock lock, SegmentLog log, StoreSettings settings, Path spool, List<String> notices) {
        this.lock = lock;
        this.log = log;
        this.settings = settings;
        this.spool = spool;
        this.notices = notices;
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
                    home.resolve("segments"), settings.segmentBytes(), damage -> report(notices, damage));
            HomeMarker.write(home);
            return new Store(lock, log, settings, HomeLock.emptied(home.resolve("spool")), notices);
        } catch (NewerFormatException e) {
            lock.close();
            throw new HomeException(HomeException.Reason.NEWER, String.valueOf(e.getMessage()), e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void report(List<String> notices, Damage damage) {
        LOGGER.log(System.Logger.Level.WARNING, damage.message());
        notices.add(damage.message());
    }

    /// The log.
    public SegmentLog log() {
        return log;
    }

    /// Sizes.
    public StoreSettings settings() {
        return settings;
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
        log.close();
        lock.close();
    }
}
