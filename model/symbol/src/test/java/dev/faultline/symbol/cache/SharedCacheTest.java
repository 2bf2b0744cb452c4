package dev.faultline.symbol.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.symbol.SharedData;
import dev.faultline.symbol.Symbolizer;
import dev.faultline.symbol.find.DebugFinder;
import dev.faultline.symbol.object.ObjectFile;
import dev.faultline.symbol.object.ObjectReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedCacheTest {
    private static final int WRITERS = 2;
    private static final long CODE = 0x401ed0;

    @TempDir
    Path folder;

    /// Two processes write the cache of one id many times while this one reads it and deletes it.
    @Test
    void severalProcessesMayShareIt() throws Exception {
        Path elf = SharedData.object("linux/crash.debug");
        ObjectFile object = ObjectReader.open(elf);
        String expected = frames(Symbolizer.open(object, new DebugFinder(List.of()), List.of()));
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(writer(elf));
        }
        SymbolCache cache = new SymbolCache(folder);
        int cached = 0;
        while (writers.stream().anyMatch(Process::isAlive)) {
            Symbolizer ours = Symbolizer.open(object, new DebugFinder(List.of()), List.of(), cache);
            cached += ours.isCached() ? 1 : 0;
            assertThat(frames(ours)).isEqualTo(expected);
            if (cached % 5 == 1) {
                cache.remove(object.debugId().orElseThrow());
            }
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }
        assertThat(cached).isPositive();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".part"))).isEmpty();
        }
    }

    private static String frames(Symbolizer symbolizer) {
        return symbolizer.lookup(CODE).stream()
                .map(f -> f.symbol() + " " + f.file() + ":" + f.line())
                .toList()
                .toString();
    }

    private Process writer(Path elf) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CacheWriter.class.getName(),
                        elf.toString(),
                        folder.toString(),
                        "25")
                .inheritIO()
                .start();
    }
}
