package dev.faultline.event.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Counts what passed, what differs on purpose (`conformance/SET.txt`: one `case: reason` a line) and what failed.
final class Verdicts {
    private final String set;
    private final Map<String, String> differences;
    private final List<String> failed = new ArrayList<>();
    private final List<String> needless = new ArrayList<>();
    private int passed;
    private int differing;

    Verdicts(String set) {
        this.set = set;
        this.differences = differences(set);
    }

    /// @param check gives null if the case passes, else what differs
    void check(String name, Callable<String> check) {
        String difference;
        try {
            difference = check.call();
        } catch (Exception | StackOverflowError e) {
            difference = e.toString();
        }
        if (difference == null) {
            passed++;
            if (differences.containsKey(name)) {
                needless.add(name);
            }
        } else if (differences.containsKey(name)) {
            differing++;
        } else {
            failed.add(name + ": " + difference);
        }
    }

    /// Reports, and fails if less than 98 % passed or a listed difference is none.
    void report() {
        System.out.printf("%s: %d passed, %d differing on purpose, %d failed%n", set, passed, differing, failed.size());
        failed.forEach(line -> System.out.println("  failed " + line));
        assertThat(needless).as("listed as differing, yet passing").isEmpty();
        assertThat(passed).as("cases of " + set).isPositive();
        assertThat(failed).hasSizeLessThanOrEqualTo((passed + failed.size()) / 50);
    }

    private static Map<String, String> differences(String set) {
        Map<String, String> differences = new TreeMap<>();
        try (InputStream in = Verdicts.class.getResourceAsStream("/conformance/" + set + ".txt")) {
            if (in != null) {
                for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                    int colon = line.indexOf(": ");
                    if (colon > 0 && !line.startsWith("#")) {
                        differences.put(line.substring(0, colon), line.substring(colon + 2));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return differences;
    }
}
