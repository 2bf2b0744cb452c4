package dev.faultline.benchmark;

import dev.faultline.collector.Collector;
import dev.faultline.collector.CollectorSettings;
import dev.faultline.intake.Intake;
import dev.faultline.intake.IntakeLimits;
import dev.faultline.live.IssueWindow;
import dev.faultline.live.Live;
import dev.faultline.live.LiveIssues;
import dev.faultline.live.StoreArchive;
import dev.faultline.live.ThreadTimer;
import dev.faultline.live.job.Jobs;
import dev.faultline.store.Store;
import dev.faultline.store.StoreSettings;
import dev.faultline.triage.issue.Issue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// From the beginning of a POST until the window's feed shows the event: a new row, or its row's new count. Open
/// loop: each event is due at a fixed time, and is measured from then on, whether or not the one before has been
/// answered. Arguments: events a second, seconds, and seconds before that which are not measured. Prints a row of
/// a table in Markdown.
public final class LatencyBenchmark {
    /// Posting an event holds a connection for some milliseconds; these suffice not to wait for one.
    private static final int SENDERS = 4;

    private static final int ISSUES = 50;

    private LatencyBenchmark() {}

    /// Runs once.
    public static void main(String[] args) throws Exception {
        int rate = Integer.parseInt(args[0]);
        int events = rate * Integer.parseInt(args[1]);
        int unmeasured = rate * Integer.parseInt(args[2]);
        Path home = Files.createTempDirectory("faultline-benchmark");
        try (Store store = Store.open(home, StoreSettings.DEFAULT);
                Intake intake = new Intake(store, IntakeLimits.DEFAULT);
                Collector collector = Collector.start(CollectorSettings.DEFAULT.onPort(0), intake, reject -> {});
                ThreadTimer timer = new ThreadTimer();
                Live live = new Live(
                        new StoreArchive(store, intake),
                        new Jobs(task -> Thread.ofVirtual().start(task)),
                        timer,
                        Clock.systemUTC());
                LiveIssues issues = live.openIssues()) {
            Seen seen = new Seen(unmeasured + events);
            issues.window().subscribe(seen::window);
            post(collector.port(), rate, seen);
            if (!seen.awaitAll()) {
                throw new IllegalStateException("not all events were shown");
            }
            print(rate, seen.millis(unmeasured));
        }
    }

    private static void post(int port, int rate, Seen seen) throws InterruptedException {
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        Thread[] senders = new Thread[SENDERS];
        for (int s = 0; s < SENDERS; s++) {
            int first = s;
            senders[s] = Thread.ofPlatform().start(() -> send(first, port, start, rate, seen));
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private static void send(int first, int port, long start, int rate, Seen seen) {
        SplittableRandom random = new SplittableRandom(first);
        try (Sender sender = new Sender(port, "/api/1/envelope/?sentry_key=bench")) {
            for (int i = first; i < seen.total(); i += SENDERS) {
                byte[] body = new Payload(ISSUES).of(i % ISSUES, random);
                long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                seen.due(i, due);
                sender.post(body);
            }
        } catch (Exception e) {
            throw new IllegalStateException("sender " + first + " failed", e);
        }
    }

    private static void print(int rate, double[] millis) {
        Arrays.sort(millis);
        System.out.println("| POST to row | events | p50 ms | p99 ms | most ms |\n|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d events/s, open loop | %d | %.0f | %.0f | %.0f |%n",
                rate,
                millis.length,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1]);
    }

    /// When events were due and when they were shown. Events of one issue are told apart by the row's count: the
    /// n-th event due of an issue is shown when its row counts n.
    private static final class Seen {
        private final long[] due;
        private final long[] shown;
        private final int[] counted = new int[ISSUES];

        Seen(int events) {
            due = new long[events];
            shown = new long[events];
        }

        int total() {
            return due.length;
        }

        synchronized void due(int event, long at) {
            due[event] = at;
        }

        synchronized void window(IssueWindow window) {
            long now = System.nanoTime();
            for (Issue row : window.rows()) {
                int issue = Integer.parseInt(row.title().replaceAll("Failure(\\d+)Exception.*", "$1"));
                for (int n = counted[issue]; n < row.events(); n++) {
                    shown[issue + n * ISSUES] = now;
                }
                counted[issue] = (int) Math.max(counted[issue], row.events());
            }
            notifyAll();
        }

        synchronized boolean awaitAll() throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (Arrays.stream(shown).anyMatch(at -> at == 0) && System.nanoTime() < end) {
                wait(100);
            }
            return Arrays.stream(shown).noneMatch(at -> at == 0);
        }

        synchronized double[] millis(int from) {
            double[] millis = new double[due.length - from];
            Arrays.setAll(millis, i -> (shown[from + i] - due[from + i]) / 1e6);
            return millis;
        }
    }
}
