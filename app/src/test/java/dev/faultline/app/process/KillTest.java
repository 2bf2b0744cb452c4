package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KillTest {
    private static final int KILLS = 10;
    private static final int SENDERS = 4;
    private static final String QUIET =
            "{\"event_id\":\"%s\",\"platform\":\"python\",\"exception\":{\"values\":[{\"type\":\"Quiet%d\"}]}}";

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void losesAndDoublesNothingWhenKilledTenTimesUnderLoad() throws Exception {
        Faultline faultline = new Faultline(folder.resolve("home"));
        Path diary = folder.resolve("diary");
        Random random = new Random(7);
        for (int round = 0; round < KILLS; round++) {
            killUnderLoad(faultline.decide(diary, round * 1_000_000L), round, 40 + random.nextInt(200));
        }

        List<String> stored = new ArrayList<>();
        for (JsonNode event : faultline.run("events", "--json").json()) {
            stored.add(event.path("event_id").asString());
        }
        Set<String> distinct = new HashSet<>(stored);
        assertThat(stored).hasSameSizeAs(distinct);
        assertThat(distinct).containsAll(acknowledged);
        long counted = 0;
        JsonNode issues = faultline.run("issues", "--json").json();
        for (JsonNode issue : issues) {
            counted += issue.path("events").asLong();
        }
        assertThat(counted).isEqualTo(stored.size());
        Verdicts.of(Files.readAllLines(diary)).assertKeptBy(issues);
    }

    private void killUnderLoad(Running collector, int round, int after) throws Exception {
        String quiet = "%08x%024x".formatted(0xffff, round);
        assertThat(Faultline.post(collector, QUIET.formatted(quiet, round))).isEqualTo(200);
        acknowledged.add(quiet);
        CountDownLatch enough = new CountDownLatch(after);
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            int number = 1 + round * SENDERS + sender;
            senders.add(Thread.ofVirtual().start(() -> send(collector, number, enough)));
        }
        enough.await();
        collector.kill();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void send(Running collector, int sender, CountDownLatch enough) {
        try {
            for (int i = 0; ; i++) {
                String id = "%08x%024x".formatted(sender, i);
                if (Faultline.post(collector, Faultline.event(id, i % 40)) == 200) {
                    acknowledged.add(id);
                    enough.countDown();
                }
            }
        } catch (IOException e) {
            // The collector is dead, as it should be.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
