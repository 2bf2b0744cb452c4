package dev.faultline.symbol.find;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Tells when files in folders, or below them, may have changed: once for a burst, when it is over or has lasted for
/// two seconds. A folder that is not there yet is waited for. Runs a thread of its own until it is closed.
public final class FolderWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());
    private static final int FOLDER_LIMIT = 8_192;
    private static final int DEPTH_LIMIT = 32;
    private static final long QUIET_MILLIS = 200;
    private static final long BURST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long ABSENT_MILLIS = 2_000;
    private static final List<WatchEvent.Kind<Path>> KINDS = List.of(
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);

    private final WatchService service;
    private final List<Path> tops;
    private final Runnable changed;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Set<Path> told = new HashSet<>();
    private final Thread thread;

    /// Starts to watch.
    ///
    /// @param changed is called on the watch's own thread
    /// @throws IOException when the system has no more watches
    public FolderWatch(List<Path> folders, Runnable changed) throws IOException {
        this.tops = folders.stream().map(f -> f.toAbsolutePath().normalize()).toList();
        this.changed = changed;
        this.service = tops.isEmpty()
                ? FileSystems.getDefault().newWatchService()
                : tops.getFirst().getFileSystem().newWatchService();
        tops.forEach(this::register);
        this.thread = Thread.ofPlatform().name("symbol-folders").daemon(true).start(this::run);
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.poll(ABSENT_MILLIS, TimeUnit.MILLISECONDS);
                boolean news = key != null;
                long end = System.nanoTime() + BURST_NANOS;
                while (key != null) {
                    key.pollEvents();
                    if (!key.reset()) {
                        keys.values().remove(key);
                    }
                    key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
                }
                int before = keys.size();
                for (Path top : tops) {
                    if (news || !keys.containsKey(top)) {
                        register(top);
                    }
                }
                if (news || keys.size() > before) {
                    changed.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            LOG.log(System.Logger.Level.DEBUG, "The watch of {0} ends", tops);
        }
    }

    private void register(Path top) {
        try {
            Files.walkFileTree(top, Set.of(), DEPTH_LIMIT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (keys.size() >= FOLDER_LIMIT) {
                        return FileVisitResult.TERMINATE;
                    }
                    if (!keys.containsKey(folder)) {
                        keys.put(folder, folder.register(service, KINDS.toArray(WatchEvent.Kind[]::new)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // It is tried again and again, as the folder may be one that comes later.
            if (told.add(top)) {
                LOG.log(System.Logger.Level.WARNING, "{0} cannot be watched: {1}", top, e.getMessage());
            }
        }
    }

    /// Ends the watch and its thread.
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The watch of {0} did not end well: {1}", tops, e.getMessage());
        }
        thread.interrupt();
    }
}
