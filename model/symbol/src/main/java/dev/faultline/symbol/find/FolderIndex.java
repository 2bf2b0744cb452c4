package dev.faultline.symbol.find;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The object files of a tree by id. A scan is believed for a moment; then the tree is walked again, and what changed
/// is read. Safe from many threads.
final class FolderIndex {
    private static final int DEPTH_LIMIT = 32;
    private static final int FILE_LIMIT = 200_000;
    private static final long BELIEVED = Duration.ofMillis(500).toNanos();

    private final Path top;
    private Map<Path, IndexedFile> known = Map.of();
    private Map<Path, String> unreadable = Map.of();
    private List<Path> folders = List.of();
    private long scanned;
    private boolean fresh;

    FolderIndex(Path top) {
        this.top = top;
    }

    synchronized List<IndexedFile> files() {
        refresh();
        return known.values().stream().filter(IndexedFile::object).toList();
    }

    /// The folders and files that could not be looked into, with the reason.
    synchronized Map<Path, String> unreadable() {
        refresh();
        return unreadable;
    }

    /// The folders of the tree that hold object files, and its top.
    synchronized List<Path> folders() {
        refresh();
        return folders;
    }

    /// Believes the last scan no more.
    synchronized void forget() {
        fresh = false;
    }

    private void refresh() {
        long now = System.nanoTime();
        if (fresh && now - scanned < BELIEVED) {
            return;
        }
        Scan scan = new Scan(known);
        try {
            Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEPTH_LIMIT, scan);
        } catch (IOException e) {
            scan.failed(top, e);
        }
        known = scan.files;
        unreadable = scan.unreadable;
        List<Path> found = new ArrayList<>(List.of(top));
        Set<Path> seen = new HashSet<>(found);
        for (IndexedFile file : known.values()) {
            Path parent = file.path().getParent();
            if (file.object() && parent != null && seen.add(parent)) {
                found.add(parent);
            }
        }
        folders = List.copyOf(found);
        scanned = System.nanoTime();
        fresh = true;
    }

    /// One walk over the tree.
    private static final class Scan extends SimpleFileVisitor<Path> {
        private final Map<Path, IndexedFile> before;
        private final Map<Path, IndexedFile> files = new TreeMap<>();
        private final Map<Path, String> unreadable = new HashMap<>();

        Scan(Map<Path, IndexedFile> before) {
            this.before = before;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
                return FileVisitResult.CONTINUE;
            }
            if (files.size() >= FILE_LIMIT) {
                unreadable.put(path, "the folder has more than " + FILE_LIMIT + " files; the others are not looked at");
                return FileVisitResult.TERMINATE;
            }
            IndexedFile last = before.get(path);
            boolean same = last != null && last.isUpToDate(attributes);
            files.put(path, same ? last : IndexedFile.read(path, attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            failed(path, failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure) {
            if (failure != null) {
                failed(path, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        /// What went away meanwhile is no failure.
        private void failed(Path path, IOException failure) {
            if (!(failure instanceof NoSuchFileException)) {
                unreadable.put(path, "cannot be read: " + failure.getClass().getSimpleName());
            }
        }
    }
}
