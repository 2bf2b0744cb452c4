package dev.faultline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.app.process.Faultline;
import dev.faultline.app.process.Faultline.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RegroupKillTest {
    private static final int KILLS = 4;
    private static final int KINDS = 8;
    private static final int EVENTS = 240;
    private static final Set<Set<String>> APART =
            Set.of(kinds(0), kinds(1), kinds(2), kinds(3), kinds(4), kinds(5), kinds(6), kinds(7));
    private static final Set<Set<String>> TOGETHER = Set.of(kinds(0, 1, 2, 3), kinds(4, 5, 6, 7));

    @TempDir
    Path folder;

    private int posted;

    private static Set<String> kinds(int... numbers) {
        Set<String> kinds = new HashSet<>();
        for (int number : numbers) {
            kinds.add("Error" + (char) ('A' + number) + "A");
        }
        return kinds;
    }

    private static String together() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < KINDS; i++) {
            rules.append("type:Error%cA -> %s\n".formatted('A' + i, i < 4 ? "one" : "two"));
        }
        return rules.toString();
    }

    @Test
    void leavesTheOldGroupingOrTheNewWhenKilledWhileApplying() throws Exception {
        Path home = folder.resolve("home");
        Commands faultline = new Commands(home);
        faultline.collect();
        post(faultline::post, EVENTS);
        faultline.end();
        Random random = new Random(11);
        for (int round = 0; round < KILLS; round++) {
            Running collector = new Faultline(home).regroup(together(), "");
            post(event -> Faultline.post(collector, event), 5);
            Thread.sleep(random.nextInt(600));
            collector.kill();
            assertOneGrouping(faultline);
        }
        List<JsonNode> before = issues(faultline);
        assertThat(faultline.run("reindex").exit()).isZero();
        assertThat(issues(faultline)).isEqualTo(before);
    }

    /// Sends an event; gives the HTTP status.
    @FunctionalInterface
    private interface Sending {
        int send(String event) throws Exception;
    }

    private void post(Sending to, int events) throws Exception {
        for (int i = 0; i < events; i++) {
            String json = Faultline.event("%032x".formatted(++posted), posted % KINDS);
            assertThat(to.send(json)).isEqualTo(200);
        }
    }

    private void assertOneGrouping(Commands faultline) {
        Map<Long, Set<String>> kinds = new HashMap<>();
        Map<Long, Long> counted = new TreeMap<>();
        JsonNode events = faultline.run("events", "--json").json();
        for (JsonNode event : events) {
            long issue = event.path("_faultline").path("issue").asLong();
            kinds.computeIfAbsent(issue, id -> new HashSet<>())
                    .add(event.path("exception")
                            .path("values")
                            .get(0)
                            .path("type")
                            .asString());
            counted.merge(issue, 1L, Long::sum);
        }
        Map<Long, Long> told = new TreeMap<>();
        for (JsonNode issue : faultline.run("issues", "--json").json()) {
            told.put(issue.path("id").asLong(), issue.path("events").asLong());
        }
        assertThat(events).hasSize(posted);
        assertThat(new HashSet<>(kinds.values())).isIn(APART, TOGETHER).hasSameSizeAs(kinds.keySet());
        assertThat(told).isEqualTo(counted);
    }

    private static List<JsonNode> issues(Commands faultline) {
        List<JsonNode> all = new ArrayList<>();
        faultline.run("issues", "--json").json().forEach(all::add);
        return all;
    }
}
