package dev.faultline.app.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerServerTest {
    private static final CallHandler ECHO = (arguments, directory, out, err) -> {
        out.println(String.join(" ", arguments) + " in " + directory);
        err.println("warned");
        return 7;
    };

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private OwnerServer server;

    private void serve(CallHandler handler) throws IOException {
        server = OwnerServer.open(home, handler);
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    private int call(String... arguments) throws IOException {
        try (OwnerClient client = OwnerClient.reach(home)) {
            return client.call(List.of(arguments), Path.of("/home/ana"), out, err);
        }
    }

    @Test
    void passesOnOutputAndExitCode() throws Exception {
        serve(ECHO);

        assertThat(call("issues", "--json")).isEqualTo(7);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("issues --json in /home/ana\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("warned\n");
    }

    @Test
    void passesOnMoreThanFitsIntoOneFrame() throws Exception {
        CallHandler large = (arguments, directory, to, ignored) -> {
            to.print("x".repeat(10_000_000));
            return 0;
        };
        serve(large);

        call();
        assertThat(out.size()).isEqualTo(10_000_000);
    }

    @Test
    void servesHomesWhosePathIsTooLongForASocket() throws Exception {
        home = Files.createDirectories(home.resolve("long".repeat(30)));
        serve(ECHO);

        assertThat(call("a")).isEqualTo(7);
    }

    @Test
    void doesNothingForACallerWithoutTheSecret() throws Exception {
        serve(ECHO);

        Path file = home.resolve("owner.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"secret\":\"..", "\"secret\":\"zz"));

        assertThat(call("issues")).isEqualTo(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void goesOnServingAfterGarbage() throws Exception {
        serve(ECHO);

        try (SocketChannel stranger = Door.of(home).connect()) {
            new DataOutputStream(Channels.newOutputStream(stranger)).writeLong(-1);
        }
        assertThat(call("issues")).isEqualTo(7);
    }

    @Test
    void isNotReachedOnceClosed() throws Exception {
        serve(ECHO);
        server.close();

        assertThat(OwnerClient.reach(home)).isNull();
    }

    @Test
    void isNotReachedWhereAKilledOwnerLeftItsFiles() throws Exception {
        Files.writeString(
                home.resolve("owner.json"),
                "{\"pid\":1,\"socket\":\"" + home.resolve("owner.sock") + "\",\"port\":0,\"secret\":\"s\"}");

        assertThat(OwnerClient.reach(home)).isNull();
        assertThat(OwnerClient.pid(home)).isEqualTo(1);
    }

    @Test
    void replacesWhatAKilledOwnerLeft() throws Exception {
        Files.writeString(home.resolve("owner.sock"), "");
        Files.writeString(home.resolve("owner.json"), "{");
        serve(ECHO);

        assertThat(call("a")).isEqualTo(7);
    }

    @Test
    void endsCallsUnderWayWhenItCloses() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        CallHandler endless = (arguments, directory, to, ignored) -> {
            called.countDown();
            while (!to.checkError()) {
                to.println("still here");
            }
            return 0;
        };
        serve(endless);
        Thread closer = Thread.startVirtualThread(() -> {
            try {
                called.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            server.close();
        });

        assertThatThrownBy(() -> call("a")).isInstanceOf(IOException.class);
        closer.join();
    }
}
