package dev.faultline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Durable ingest beside Spotlight, in turns in one run: errors of 18 kB, gzip, 8 connections. Of Faultline
/// everything is on disk before it is acknowledged, and digested and grouped before the clock stops; Spotlight
/// keeps 500 in memory. Arguments: folder with Spotlight's `node_modules` (`-` for none), rounds, events a round,
/// and events each server is warmed up with. After that each may come to rest, so that neither is measured while
/// its compiler still works. Prints rows of a table in Markdown: median, least and most. Linux only.
public final class IngestBenchmark {
    private static final int CONNECTIONS = 8;
    private static final int SPOTLIGHT_PORT = 18969;

    /// Seconds after warming up, and the CPU seconds in one of them that count as rest.
    private static final int MOST_REST = 60;

    private static final double IDLE = 0.05;

    /// What one round took.
    ///
    /// @param perSecond events a second: stored where the server says so, else acknowledged
    /// @param cpu CPU seconds of the server for 1,000 events
    private record Round(double perSecond, double cpu) {}

    private IngestBenchmark() {}

    /// Runs all rounds.
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[1]);
        int events = Integer.parseInt(args[2]);
        int warming = Integer.parseInt(args[3]);
        Path home = Files.createTempDirectory("faultline-benchmark");
        List<Target> targets = new ArrayList<>(List.of(Target.faultline(home)));
        if (!args[0].equals("-")) {
            targets.add(Target.spotlight(Path.of(args[0]), SPOTLIGHT_PORT));
        }
        try {
            List<List<Round>> results = new ArrayList<>();
            for (Target target : targets) {
                round(target, warming, -1);
                rest(target);
                results.add(new ArrayList<>());
            }
            for (int i = 0; i < rounds; i++) {
                for (int t = 0; t < targets.size(); t++) {
                    results.get(t).add(round(targets.get(t), events, i));
                }
            }
            print(targets, results);
        } finally {
            targets.forEach(Target::close);
        }
    }

    /// Waits until a server has next to nothing to do, but not for ever.
    private static void rest(Target target) throws IOException, InterruptedException {
        double before = -1;
        double now = target.cpu();
        for (int second = 0; second < MOST_REST && now - before > IDLE; second++) {
            Thread.sleep(1000);
            before = now;
            now = target.cpu();
        }
    }

    private static Round round(Target target, int events, int seed) throws Exception {
        List<byte[]> bodies = bodies(events, seed * 31L + target.port());
        long before = target.drain();
        double cpu = target.cpu();
        long start = System.nanoTime();
        send(target, bodies);
        long after = target.drain();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (after >= 0 && after - before != events) {
            throw new IllegalStateException(target.name() + " holds " + (after - before) + " of " + events);
        }
        return new Round(events / seconds, (target.cpu() - cpu) * 1000 / events);
    }

    private static List<byte[]> bodies(int events, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Payload payload = new Payload(50);
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            bodies.add(payload.next(random));
        }
        return bodies;
    }

    private static void send(Target target, List<byte[]> bodies) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int c = 0; c < CONNECTIONS; c++) {
                int first = c;
                all.add(threads.submit(() -> {
                    try (Sender sender = new Sender(target.port(), target.path())) {
                        for (int i = first; i < bodies.size(); i += CONNECTIONS) {
                            sender.post(bodies.get(i));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static void print(List<Target> targets, List<List<Round>> results) {
        System.out.println("| server | events/s | CPU-s per 1000 |\n|---|---|---|");
        for (int t = 0; t < targets.size(); t++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s, %s | %s | %s |%n",
                    targets.get(t).name(),
                    targets.get(t).counts() ? "stored and grouped" : "acknowledged, in memory",
                    spread(results.get(t).stream().mapToDouble(Round::perSecond).toArray(), "%.0f"),
                    spread(results.get(t).stream().mapToDouble(Round::cpu).toArray(), "%.2f"));
        }
        if (targets.size() > 1) {
            System.out.printf(
                    Locale.ROOT,
                    "| ratio of the medians | %.1f | 1 / %.1f |%n",
                    median(results.get(0).stream().mapToDouble(Round::perSecond).toArray())
                            / median(results.get(1).stream()
                                    .mapToDouble(Round::perSecond)
                                    .toArray()),
                    median(results.get(1).stream().mapToDouble(Round::cpu).toArray())
                            / median(results.get(0).stream()
                                    .mapToDouble(Round::cpu)
                                    .toArray()));
        }
    }

    private static String spread(double[] values, String form) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                form + " (" + form + "-" + form + ")",
                median(values),
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
