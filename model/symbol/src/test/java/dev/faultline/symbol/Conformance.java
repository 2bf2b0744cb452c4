package dev.faultline.symbol;

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

/// The cases of a set of conformance data: each passes, or is listed with its reason in `conformance/SET.txt`, one
/// `case: reason` a line. A case that passes must not be listed.
public final class Conformance {
    private final Map<String, String> differences;
    private final List<String> failed = new ArrayList<>();
    private final List<String> needless = new ArrayList<>();
    private int passed;

    /// Begins a set.
    public Conformance(String set) {
        this.differences = differences(set);
    }

    /// Whether a case is listed.
    public boolean isListed(String name) {
        return differences.containsKey(name);
    }

    /// @param check gives what differs; empty where the case passes
    public void check(String name, Callable<String> check) {
        String difference;
        try {
            difference = check.call();
        } catch (Exception | AssertionError | StackOverflowError e) {
            difference = e.toString();
        }
        if (difference.isEmpty()) {
            passed++;
            if (isListed(name)) {
                needless.add(name);
            }
        } else if (!isListed(name)) {
            failed.add(name + ": " + difference);
        }
    }

    /// Fails if a case failed that is not listed.
    public void report() {
        assertThat(needless).as("listed as differing, yet passing").isEmpty();
        assertThat(failed).isEmpty();
        assertThat(passed).as("cases").isPositive();
    }

    private static Map<String, String> differences(String set) {
        Map<String, String> differences = new TreeMap<>();
        try (InputStream in = Conformance.class.getResourceAsStream("/conformance/" + set + ".txt")) {
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
