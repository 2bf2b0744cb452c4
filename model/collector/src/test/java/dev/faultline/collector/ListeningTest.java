package dev.faultline.collector;

import static dev.faultline.collector.Site.envelope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.collector.http.ServerSettings;
import dev.faultline.collector.reject.RejectReason;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ListeningTest {
    private static final String HEAD = "POST /api/1/envelope/?sentry_key=aa HTTP/1.1\r\nHost: x\r\n";

    @RegisterExtension
    final Site site = new Site(Site::hurried);

    @TempDir
    Path other;

    @Test
    void closesAConnectionThatSendsNothing() throws IOException {
        try (Wire wire = site.wire()) {
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void closesAHalfSentHead() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD);

            assertThat(wire.isClosed()).isTrue();
            assertThat(site.reasons()).containsExactly(RejectReason.TOO_SLOW);
        }
    }

    @Test
    void closesAHalfSentBody() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 1000\r\n\r\n{}\n");

            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void closesAHalfSentLargeBody() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 900000\r\n\r\n{}\n{\"type\":\"attachment\"}\n" + "x".repeat(500_000));

            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void closesAHeadThatDrips() throws IOException, InterruptedException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "X-Drip: ");

            assertThat(drip(wire)).isTrue();
        }
    }

    @Test
    void closesABodyThatDrips() throws IOException, InterruptedException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 100000\r\n\r\n");

            assertThat(drip(wire)).isTrue();
        }
    }

    @Test
    void closesAHalfSentSecondRequest() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write(HEAD + "Content-Length: 3\r\n\r\n{}\n");
            assertThat(wire.read().status()).isEqualTo(200);
            wire.write("POST /api");

            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void closesAfterARefusalWhenTheRestNeverComes() throws IOException {
        try (Wire wire = site.wire()) {
            wire.write("POST /api/1/envelope/?sentry_key=a/a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");

            assertThat(wire.read().status()).isEqualTo(400);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void servesWhileManyConnectionsHang() throws IOException {
        List<Wire> hanging = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Wire wire = site.wire();
            wire.write(HEAD + "Content-Length: 1000\r\n");
            hanging.add(wire);
        }

        assertThat(site.send(envelope()).status()).isEqualTo(200);
        for (Wire wire : hanging) {
            assertThat(wire.isClosed()).isTrue();
            wire.close();
        }
    }

    @Test
    void takesTheNextFreePortWhereItsOwnIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Store store = Store.open(other, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT);
                Collector collector =
                        Collector.start(CollectorSettings.DEFAULT.onPort(taken.getLocalPort()), intake, reject -> {})) {
            assertThat(collector.movedFromTakenPort()).isTrue();
            assertThat(collector.port()).isBetween(taken.getLocalPort() + 1, taken.getLocalPort() + 31);
            assertThat(collector.dsn("key", "7")).isEqualTo("http://key@127.0.0.1:" + collector.port() + "/7");
        }
    }

    @Test
    void acceptsNoMoreConnectionsThanItsCap() throws IOException {
        ServerSettings few = new ServerSettings(0, 2, 8192, Duration.ofSeconds(25), Duration.ofSeconds(60));
        try (Store store = Store.open(other, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT);
                Collector collector = Collector.start(
                        new CollectorSettings(few, CollectorSettings.DEFAULT.limits(), (project, key) -> true),
                        intake,
                        reject -> {})) {
            List<Wire> wires = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Wire wire = new Wire(new Socket("127.0.0.1", collector.port()));
                wire.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(wire.read().status()).isEqualTo(200);
                wires.add(wire);
            }
            try (Wire third = new Wire(new Socket("127.0.0.1", collector.port()))) {
                third.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(collector.connections()).isEqualTo(2);
                wires.getFirst().close();
                assertThat(third.read().status()).isEqualTo(200);
            }
            wires.getLast().close();
        }
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        List<InetAddress> reachable = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();

        for (InetAddress address : reachable) {
            assertThatThrownBy(() -> new Socket(address, site.collector().port()).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void refusesConnectionsOnceItIsClosed() throws IOException {
        int port = site.collector().port();
        site.collector().close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void closesAlthoughARequestIsNotWholeYet() throws IOException {
        try (Store store = Store.open(other, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT)) {
            Collector patient = Collector.start(CollectorSettings.DEFAULT.onPort(0), intake, reject -> {});
            Wire wire = new Wire(new Socket("127.0.0.1", patient.port()));
            wire.write(HEAD + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n");
            assertThat(wire.read().status()).isEqualTo(100);
            wire.write("{}\n");

            patient.close();

            assertThat(wire.read().status()).isEqualTo(400);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    private static boolean drip(Wire wire) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            try {
                wire.write("x");
            } catch (IOException e) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }
}
