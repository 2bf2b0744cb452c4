package dev.faultline.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Asks JavaFX's thread for a moment every few milliseconds, and keeps how long it had to wait for it: as long as input
/// that came then. Asks by the clock, so that a long hold is met by as many questions as it is long.
final class Waiting {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int MOST = 1 << 20;

    private final long[] waited = new long[MOST];
    private final Thread asking = Thread.ofPlatform().daemon().name("asking").unstarted(this::ask);
    private volatile boolean over;
    private int asked;
    private int answered;

    Waiting() {
        asking.start();
    }

    private void ask() {
        long due = System.nanoTime();
        while (!over && asked < MOST) {
            due += EVERY;
            sleepUntil(due);
            long since = System.nanoTime();
            asked++;
            Platform.runLater(() -> waited[answered++] = System.nanoTime() - since);
        }
    }

    private static void sleepUntil(long due) {
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends, and gives a row of a table: name, samples, median, 99th percentile and most, in milliseconds.
    String row(String name) throws InterruptedException {
        over = true;
        asking.join();
        CountDownLatch last = new CountDownLatch(1);
        Platform.runLater(last::countDown);
        last.await();
        long[] sorted = Arrays.copyOf(waited, asked);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                asked,
                sorted[asked / 2] / 1e6,
                sorted[(int) (asked * 0.99)] / 1e6,
                sorted[asked - 1] / 1e6);
    }
}
