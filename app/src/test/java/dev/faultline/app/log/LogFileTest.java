package dev.faultline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path home;

    private String logged(Runnable work) throws Exception {
        LogFile log = LogFile.open(home);
        work.run();
        log.close();
        return Files.readString(home.resolve("logs/faultline.0.log"));
    }

    @Test
    void keepsWhatTheRoomsLog() throws Exception {
        Logger logger = System.getLogger("dev.faultline.test");

        String text = logged(() -> logger.log(Logger.Level.WARNING, "segment 3 was cut"));

        assertThat(text).contains("WARNING dev.faultline.test: segment 3 was cut");
    }

    @Test
    void keepsWhatLibrariesLog() throws Exception {
        String text = logged(() -> java.util.logging.Logger.getLogger("org.h2").info("opened"));

        assertThat(text).contains("INFO org.h2: opened");
    }

    @Test
    void keepsATextOfSeveralLinesInOne() throws Exception {
        Logger logger = System.getLogger("dev.faultline.test");

        String text = logged(() -> logger.log(Logger.Level.INFO, "agent\n2026-11-22 SEVERE forged"));

        assertThat(text.lines().filter(line -> line.contains("forged"))).hasSize(1);
        assertThat(text).contains("agent\\n2026");
    }
}
