package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.app.process.Faultline.Result;
import dev.faultline.app.process.Faultline.Running;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What goes wrong with ports, disks and files: one clear line, and nothing else is lost.
class TroubleTest {
    @TempDir
    Path folder;

    private Path home;
    private Faultline faultline;
    private Running collector;

    @BeforeEach
    void home() {
        home = folder.resolve("home");
        faultline = new Faultline(home);
    }

    @AfterEach
    void end() throws Exception {
        if (collector != null) {
            collector.kill();
        }
    }

    private static String id(int number) {
        return "%032x".formatted(number + 1);
    }

    private void send(int number) throws Exception {
        assertThat(Faultline.post(collector, Faultline.event(id(number), number)))
                .isEqualTo(200);
    }

    /// Collects three events, which make three issues, and ends.
    private void collectThree() throws Exception {
        collector = faultline.collect();
        for (int number = 0; number < 3; number++) {
            send(number);
        }
        collector.terminate();
    }

    /// Starts a collector and gives what it said on standard error before it accepted.
    private String collectAndHear(ProcessBuilder builder) throws IOException {
        Path err = folder.resolve("err");
        collector = Faultline.accepting(builder.redirectError(err.toFile()).start());
        return Files.readString(err);
    }

    private String collectAndHear() throws IOException {
        return collectAndHear(faultline.builder("collect"));
    }

    /// The lines, but for the one that is about the port, which others may have taken.
    private static List<String> told(String err) {
        return err.lines().filter(line -> !line.contains("is taken")).toList();
    }

    private List<String> ids() throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode event : faultline.run("events", "--json").json()) {
            ids.add(event.path("event_id").asString());
        }
        return ids;
    }

    private Path segment() throws IOException {
        try (var files = Files.list(home.resolve("segments"))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    /// Text that does not become much smaller when it is compressed.
    private static String noise(Random random) {
        byte[] bytes = new byte[10_000];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void assertRefused(Result result, String... words) {
        assertThat(result.exit()).as(result.toString()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsOnlyOnce("\n").contains(words);
    }

    @Test
    void saysWhichPortItTookInsteadOfATakenOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String said = collectAndHear(faultline.builder("collect", "--port", String.valueOf(taken.getLocalPort())));

            String port = collector.url().substring(collector.url().lastIndexOf(':') + 1);
            assertThat(said)
                    .containsOnlyOnce("\n")
                    .contains(taken.getLocalPort() + " is taken", "listening on " + port);
        }
    }

    @Test
    void saysThatAHomeCannotBeWritten() throws Exception {
        Path nowhere = Path.of("/proc/faultline");
        assumeTrue(Files.isDirectory(nowhere.getParent()), "needs a folder in which nobody can write");

        assertRefused(new Faultline(nowhere).run("collect"), nowhere.toString(), "cannot be written", "--home");
    }

    @Test
    void saysThatAHomeIsHeldByAProcessThatDoesNotAnswer() throws Exception {
        try (Store holder = Store.open(home, StoreSettings.DEFAULT)) {
            assertThat(holder.notices()).isEmpty();

            assertRefused(faultline.run("collect"), home.toString(), "in use", "--home");
        }
    }

    @Test
    void makesADamagedIndexAnewAndSaysSo() throws Exception {
        collectThree();
        Path index = home.resolve("index/faultline.mv.db");
        Files.write(index, new byte[(int) Files.size(index)]);

        assertThat(told(collectAndHear())).singleElement().asString().contains("index was damaged");

        send(3);
        assertThat(ids()).containsExactlyInAnyOrder(id(0), id(1), id(2), id(3));
    }

    @Test
    void cutsOffATornEndAndSaysSo() throws Exception {
        collectThree();
        Files.write(segment(), "torn".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);

        assertThat(told(collectAndHear())).singleElement().asString().contains("4 bytes of the torn end cut off");

        send(3);
        assertThat(ids()).containsExactlyInAnyOrder(id(0), id(1), id(2), id(3));
    }

    @Test
    void passesOverADamagedRecordAndSaysSo() throws Exception {
        collectThree();
        Path segment = segment();
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.seek(segment.toFile().length() / 2);
            int old = file.read();
            file.seek(segment.toFile().length() / 2);
            file.write(old ^ 1);
        }

        Result reindex = faultline.run("reindex", "--json");

        assertThat(reindex.json().path("events").asInt()).isEqualTo(2);
        assertThat(reindex.err())
                .containsOnlyOnce("\n")
                .contains(segment.getFileName().toString(), "at byte");
        assertThat(ids()).hasSize(2).isSubsetOf(id(0), id(1), id(2));
    }

    @Test
    void refusesEventsWhileTheDiskIsFullAndKeepsAllItTook() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "needs bash and its ulimit");
        ProcessBuilder builder = faultline.builder("collect");
        builder.command().addAll(0, List.of("/bin/bash", "-c", "ulimit -f 300 && exec \"$@\"", "limited"));
        collectAndHear(builder);
        List<String> acknowledged = new ArrayList<>();
        Random random = new Random(3);
        for (int number = 0, refused = 0; refused < 3; number++) {
            String event = Faultline.event(id(number), number).replace("shop.cart", noise(random));
            int status = Faultline.post(collector, event);
            assertThat(status).isIn(200, 503);
            if (status == 200) {
                acknowledged.add(id(number));
            } else {
                refused++;
            }
        }
        assertThat(told(Files.readString(folder.resolve("err"))))
                .singleElement()
                .asString()
                .contains("events are refused", home.toString(), "free some space");
        assertThat(collector.terminate()).isZero();

        collector = faultline.collect();
        send(-2);
        acknowledged.add(id(-2));
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
}
