package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.ui.settings.HomePort;
import dev.faultline.ui.settings.HomeSettings;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings of a home in force at once, while events come in.
class TuningTest {
    @TempDir
    Path home;

    private Workbench workbench;
    private String before;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(home);
        before = workbench.collect(freePort()).address();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private HomePort.Outcome tune(HomeSettings wished) throws Exception {
        return workbench.tuning().change().apply(wished).toCompletableFuture().get();
    }

    private HomeSettings now() {
        return workbench.tuning().settings().get();
    }

    @Test
    void movesTheCollectorToAnotherPortAtOnce() throws Exception {
        int port = freePort();
        assertThat(tune(now().withPort(port)).port()).isEqualTo(port);

        String moved = workbench.live().collector().current().url();
        assertThat(moved).endsWith(":" + port);
        assertThat(Faultline.post(moved, Faultline.event("a".repeat(32), 1))).isEqualTo(200);
        Assertions.assertThatThrownBy(() -> Faultline.post(before, Faultline.event("b".repeat(32), 1)))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void remembersThePortForTheNextStart() throws Exception {
        int port = freePort();
        tune(now().withPort(port));
        workbench.close();
        workbench = Workbench.open(home);
        assertThat(now().port()).isEqualTo(port);
        assertThat(workbench.collect(0).port()).isEqualTo(port);
    }

    @Test
    void changesTheCapWithoutMovingTheCollector() throws Exception {
        HomePort.Outcome outcome = tune(now().withCap(3_000_000_000L));
        assertThat(outcome.capBytes()).isEqualTo(3_000_000_000L);
        assertThat(now().capBytes()).isEqualTo(3_000_000_000L);
        assertThat(Faultline.post(before, Faultline.event("c".repeat(32), 1))).isEqualTo(200);
    }

    @Test
    void goesToTheNextFreePortWhereTheWishedOneIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HomePort.Outcome outcome = tune(now().withPort(taken.getLocalPort()));
            assertThat(outcome.port()).isNotZero().isNotEqualTo(taken.getLocalPort());
        }
        String moved = workbench.live().collector().current().url();
        assertThat(Faultline.post(String.valueOf(moved), Faultline.event("d".repeat(32), 1)))
                .isEqualTo(200);
    }
}
