package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShrinkTest {
    @TempDir
    Path home;

    @Test
    void writesTheIndexAnewWhileItAnswersAndGoesOnWithIt() throws Exception {
        fill(0, 100);
        Map<String, List<String>> before = Tables.of(home);
        Path file = home.resolve("index/faultline.mv.db");
        Files.write(home.resolve("index/shrunk.mv.db"), new byte[10_000]);
        long bytes = Files.size(file);
        try (Store store = Store.open(home, StoreSettings.DEFAULT)) {
            AtomicBoolean done = new AtomicBoolean();
            Thread asking = Thread.ofPlatform().start(() -> {
                while (!done.get()) {
                    assertThat(store.index().statistics().events()).isEqualTo(100);
                }
            });
            store.index().shrink();
            done.set(true);
            asking.join();
            assertThat(Files.size(file)).isLessThan(bytes);
        }
        assertThat(Tables.of(home)).containsAllEntriesOf(before);
        fill(100, 105);
        assertThat(home.resolve("index")).isDirectoryNotContaining("glob:**shrunk*");
    }

    private void fill(int from, int to) throws Exception {
        try (Site site = new Site(home)) {
            for (int i = from; i < to; i++) {
                site.sendEvent(i, "E" + i % 7);
                if (i % 50 == 0) {
                    site.digested();
                }
            }
            site.digested();
            assertThat(site.store.index().statistics().events()).isEqualTo(to);
        }
    }
}
