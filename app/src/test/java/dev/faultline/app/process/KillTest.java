package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline.Running;
import java.io.IOException;
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

    @TempDir
    Path home;

    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void losesAndDoublesNothingWhenKilledTenTimesUnderLoad() throws Exception {
        Faultline faultline = new Faultline(home);
        Random random = new Random(7);
        for (int round = 0; round < KILLS; round++) {
            killUnderLoad(faultline.collect(), round, 40 + random.nextInt(200));
        }

        List<String> stored = new ArrayList<>();
        for (JsonNode event : faultline.run("events", "--json").json()) {
            stored.add(event.path("event_id").asString());
        }
        Set<String> distinct = new HashSet<>(stored);
        assertThat(stored).hasSameSizeAs(distinct);
        assertThat(distinct).containsAll(acknowledged);
        long counted = 0;
        for (JsonNode issue : faultline.run("issues", "--json").json()) {
            counted += issue.path("events").asLong();
        }
        assertThat(counted).isEqualTo(stored.size());
    }

    private void killUnderLoad(Running collector, int round, int after) throws Exception {
        CountDownLatch enough = new CountDownLatch(after);
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            int number = round * SENDERS + sender;
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
