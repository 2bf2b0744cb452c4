package dev.faultline.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a deciding collector said it asked for and what was acknowledged, over several lives of the process.
final class Verdicts {
    private final Map<Long, Long> asked = new HashMap<>();
    private final Map<Long, Long> acknowledged = new HashMap<>();
    private final Set<Long> resolved = new HashSet<>();

    private int count;

    private Verdicts() {}

    static Verdicts of(List<String> lines) {
        Verdicts verdicts = new Verdicts();
        lines.forEach(verdicts::add);
        return verdicts;
    }

    /// How many decisions were acknowledged.
    int count() {
        return count;
    }

    private void add(String line) {
        String[] words = line.split(" ");
        long issue = Long.parseLong(words[1]);
        long number = Long.parseLong(words[2]);
        boolean done = words[0].equals("done");
        count += done ? 1 : 0;
        if (number > 0) {
            (done ? acknowledged : asked).put(issue, number);
        } else if (done) {
            resolved.add(issue);
        }
    }

    /// Checks that each issue is as the last acknowledged decision left it, or one that was under way at a kill.
    void assertKeptBy(JsonNode issues) {
        assertThat(acknowledged).isNotEmpty();
        assertThat(resolved).isNotEmpty();
        for (JsonNode issue : issues) {
            long id = issue.path("id").asLong();
            if (acknowledged.containsKey(id)) {
                long assignee = Long.parseLong(issue.path("assignee").asString().substring(1));
                assertThat(assignee).as(issue.toString()).isBetween(acknowledged.get(id), asked.get(id));
            }
            if (resolved.contains(id)) {
                assertThat(issue.path("status").asString()).as(issue.toString()).isEqualTo("resolved");
            }
        }
        assertThat(issues).extracting(issue -> issue.path("id").asLong()).containsAll(resolved);
        assertThat(issues).extracting(issue -> issue.path("id").asLong()).containsAll(acknowledged.keySet());
    }
}
