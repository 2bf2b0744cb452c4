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
    private static final int DECISIONS = 5;
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
            killUnderLoad(faultline.decide(diary, round * 1_000_000L), round, 40 + random.nextInt(200), diary);
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
        Verdicts.of(wholeLines(diary)).assertKeptBy(issues);
    }

    private void killUnderLoad(Running collector, int round, int after, Path diary) throws Exception {
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
        awaitDecisions(diary, (round + 1) * DECISIONS);
        collector.kill();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    /// A kill that comes before anything was decided would prove nothing about decisions.
    private static void awaitDecisions(Path diary, int atLeast) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (decisions(diary) < atLeast) {
            assertThat(System.nanoTime()).as("decisions before a kill").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int decisions(Path diary) throws IOException {
        return Files.exists(diary) ? Verdicts.of(wholeLines(diary)).count() : 0;
    }

    /// The lines written so far; the one being written, or cut off by a kill, is left out.
    private static List<String> wholeLines(Path diary) throws IOException {
        String text = Files.readString(diary);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
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
