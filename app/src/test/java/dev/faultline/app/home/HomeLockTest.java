package dev.faultline.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {
    @TempDir
    Path folder;

    @Test
    void makesTheHomeForItsOwnerOnly() throws Exception {
        Path home = folder.resolve("a/b");

        HomeLock.take(home).close();

        assertThat(Files.getPosixFilePermissions(home)).hasSize(3);
    }

    @Test
    void isHadByOneAtATime() throws Exception {
        try (HomeLock first = HomeLock.take(folder)) {
            assertThat(first.home()).isEqualTo(folder);
            assertThat(HomeLock.take(folder)).isNull();
        }
        HomeLock second = HomeLock.take(folder);
        assertThat(second).isNotNull();
        second.close();
    }

    @Test
    void saysInOneLineThatAHomeCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> HomeLock.take(file.resolve("home")))
                .isInstanceOf(HomeException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--home")
                .hasMessageNotContaining("\n");
    }
}
