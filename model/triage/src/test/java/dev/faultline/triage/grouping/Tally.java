package dev.faultline.triage.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.TestReporter;

/// Counts what passed, what differs on purpose (listed with the reason in `differing/SET.txt`), and what failed.
public final class Tally {
    private final String set;
    private final TreeMap<String, String> reasons = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private int passed;
    private int differing;

    public Tally(String set) throws IOException {
        this.set = set;
        try (InputStream in = Tally.class.getResourceAsStream("differing/" + set + ".txt")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        reasons.put(line.substring(0, colon), line.substring(colon + 2));
                    });
        }
    }

    public void add(String name, Object expected, Object actual) {
        if (Objects.equals(expected, actual)) {
            passed++;
        } else if (reasons.containsKey(name)) {
            differing++;
        } else {
            failed.add(name + "\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    public void report(TestReporter reporter) {
        reporter.publishEntry(
                set, passed + " passed, " + differing + " differing on purpose, " + failed.size() + " failed");
        assertThat(failed).isEmpty();
        assertThat(passed).isPositive();
    }
}
