package dev.faultline.symbol.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    private final Semaphore changes = new Semaphore(0);

    private FolderWatch watch(Path... folders) throws IOException {
        return new FolderWatch(List.of(folders), changes::release);
    }

    private void awaitChange() throws InterruptedException {
        assertThat(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        changes.drainPermits();
    }

    @Test
    void tellsOfAFileThatWasBuilt() throws Exception {
        try (FolderWatch _ = watch(folder)) {
            Files.writeString(folder.resolve("app"), "new");
            awaitChange();
        }
    }

    @Test
    void watchesFoldersThatWereMadeLater() throws Exception {
        try (FolderWatch _ = watch(folder)) {
            Path deep = Files.createDirectories(folder.resolve("build/debug"));
            awaitChange();
            Files.writeString(deep.resolve("app"), "new");
            awaitChange();
        }
    }

    @Test
    void waitsForAFolderThatIsNotThereYet() throws Exception {
        Path later = folder.resolve("later");
        try (FolderWatch _ = watch(later)) {
            Files.createDirectory(later);
            awaitChange();
        }
    }

    @Test
    void tellsThatAFolderWasDeletedAndMadeAgain() throws Exception {
        Path build = Files.createDirectory(folder.resolve("build"));
        try (FolderWatch _ = watch(build)) {
            Files.delete(build);
            awaitChange();
            Files.createDirectory(build);
            awaitChange();
        }
    }

    @Test
    void isQuietAfterItsEnd() throws Exception {
        watch(folder).close();
        Files.writeString(folder.resolve("app"), "new");
        assertThat(changes.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    }
}
