package dev.faultline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.issue.Issue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that takes events, again and again. Rounds: three, ten in CI, or `faultline.kill.rounds`.
class KillTest {
    private static final int ROUNDS =
            Integer.getInteger("faultline.kill.rounds", "true".equals(System.getenv("CI")) ? 10 : 3);
    private static final int PER_ROUND = 400;

    @TempDir
    Path home;

    private final Set<Integer> events = new HashSet<>();
    private final Map<Long, String> assigned = new HashMap<>();
    private final Map<Long, String> shortIds = new HashMap<>();

    static List<String> command(Path home, int from) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfaultline.save.millis=20",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                home.toString(),
                Integer.toString(from)));
    }

    private void round(int from, String... more) throws IOException, InterruptedException {
        List<String> command = command(home, from);
        command.addAll(List.of(more));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = child.inputReader()) {
            int target = events.size() + PER_ROUND;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard(line);
                if (events.size() == target) {
                    child.toHandle().destroyForcibly();
                }
            }
        } finally {
            child.destroyForcibly();
            child.waitFor();
        }
    }

    private void heard(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("e")) {
            events.add(Integer.parseInt(words[1]));
        } else if (words[0].equals("d")) {
            assigned.put(Long.parseLong(words[1]), words[2]);
        }
    }

    @Test
    void losesNothingThatWasAcknowledgedAndCountsNothingTwice() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            round(round * 1_000_000);
            try (Site site = new Site(home)) {
                site.digested();
                check(site);
            }
        }
        try (Site site = new Site(home)) {
            site.intake.reindex();
            site.digested();
            check(site);
        }
    }

    /// Killed in the middle of the record that holds what was counted, of its segment's, or of the index's way there.
    @Test
    void countsTheSameWhenKilledWhileTheOldestEventsAreLetGo() throws Exception {
        for (int round = 0; round < Math.max(2, ROUNDS / 2); round++) {
            round(round * 1_000_000, "small");
            settle(site -> {});
            List<String> before = counted();
            settle(site -> site.intake.reindex());
            assertThat(counted()).isEqualTo(before);
        }
    }

    /// What is counted is written some time later, at the latest when a site is closed.
    private void settle(Consumer<Site> first) throws Exception {
        try (Site site = new Site(home, Child.SMALL)) {
            first.accept(site);
            site.digested();
            assertThat(site.issues().stream().mapToLong(Issue::events).sum()).isGreaterThanOrEqualTo(events.size());
        }
    }

    private List<String> counted() throws IOException {
        try (Site site = new Site(home, Child.SMALL)) {
            return counted(site);
        }
    }

    private static List<String> counted(Site site) {
        return site.issues().stream()
                .map(issue -> issue + " " + site.store.index().facets(issue.id(), 100))
                .sorted()
                .toList();
    }

    private void check(Site site) {
        assertThat(events).allMatch(number -> site.store.index().event(Site.id(number)) != null);
        List<Issue> issues = site.issues();
        assertThat(issues).hasSize(20);
        assertThat(issues.stream().mapToLong(Issue::events).sum())
                .isEqualTo(site.store.index().statistics().events());
        for (Issue issue : issues) {
            assertThat(issue.events()).isEqualTo(site.store.index().count(issue.id()));
            assertThat(issue.shortId()).isEqualTo(shortIds.computeIfAbsent(issue.id(), id -> issue.shortId()));
            if (assigned.containsKey(issue.id())) {
                assertThat(number(issue.assignee())).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private static int number(String assignee) {
        return Integer.parseInt(assignee.substring("user ".length()));
    }
}
