package dev.faultline.store.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The segment files of a log and how far each is acknowledged. Safe from many threads.
final class Segments {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{16})\\.segment");

    private final Path folder;
    private final ConcurrentSkipListMap<Long, Long> ends = new ConcurrentSkipListMap<>();

    private Segments(Path folder) {
        this.folder = folder;
    }

    static Segments list(Path folder) throws IOException {
        Segments segments = new Segments(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    segments.ends.put(Long.parseLong(name.group(1), 16), Files.size(file));
                }
            }
        }
        return segments;
    }

    Path folder() {
        return folder;
    }

    Path path(long base) {
        return folder.resolve(String.format(Locale.ROOT, "%016x.segment", base));
    }

    long end(long base) {
        return ends.getOrDefault(base, 0L);
    }

    void end(long base, long end) {
        ends.put(base, end);
    }

    void remove(long base) {
        ends.remove(base);
    }

    List<Long> bases() {
        return new ArrayList<>(ends.keySet());
    }

    @Nullable
    Long last() {
        Map.Entry<Long, Long> last = ends.lastEntry();
        return last == null ? null : last.getKey();
    }

    /// The segment that holds a sequence number, or the first one when all begin later; null when there is none.
    @Nullable
    Long holding(long sequence) {
        Long base = ends.floorKey(sequence);
        return base != null ? base : ends.ceilingKey(sequence);
    }

    @Nullable
    Long after(long base) {
        return ends.higherKey(base);
    }

    long bytes() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Makes names in the folder durable. Not every system can; those order such changes themselves.
    void force() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(Segments.class.getName())
                    .log(System.Logger.Level.DEBUG, "folder of segments cannot be synchronised", e);
        }
    }
}
