package dev.faultline.benchmark;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// Sends errors at a fixed rate to a collector, as a process of its own, so that making them costs nobody else.
/// Arguments: port, events a second, seconds, issues.
public final class SteadyLoad {
    private static final int SENDERS = 4;

    private SteadyLoad() {}

    /// Runs to its end.
    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[0]);
        int rate = Integer.parseInt(args[1]);
        int events = rate * Integer.parseInt(args[2]);
        Payload payload = new Payload(Integer.parseInt(args[3]));
        long start = System.nanoTime();
        Thread[] senders = new Thread[SENDERS];
        for (int s = 0; s < SENDERS; s++) {
            int first = s;
            senders[s] = Thread.ofPlatform().start(() -> {
                SplittableRandom random = new SplittableRandom(System.nanoTime() + first);
                try (Sender sender = new Sender(port, "/api/1/envelope/?sentry_key=bench")) {
                    for (int i = first; i < events; i += SENDERS) {
                        byte[] body = payload.next(random);
                        long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
                        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                        sender.post(body);
                    }
                } catch (Exception e) {
                    throw new IllegalStateException("sender " + first + " failed", e);
                }
            });
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }
}
