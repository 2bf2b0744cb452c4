package dev.faultline.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Adds the rate and the backlog to what is known of the collector.
final class CollectorMeter implements AutoCloseable {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int SPAN_SECONDS = 5;

    private record Arrival(long nanos, long events) {}

    private final Archive archive;
    private final Timer timer;
    private final Source<CollectorState> state = new Source<>(CollectorState.STARTING);
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private final Pulse pulse;
    private CollectorReport report = new CollectorReport(CollectorState.Status.STARTING, null, null, null);
    private boolean ticking;
    private boolean closed;

    CollectorMeter(Archive archive, Timer timer) {
        this.archive = archive;
        this.timer = timer;
        this.pulse = new Pulse(this::publish, Live.BATCH, timer);
    }

    Feed<CollectorState> state() {
        return state;
    }

    void report(CollectorReport now) {
        synchronized (this) {
            report = now;
        }
        pulse.ringNow();
    }

    void heard(long events) {
        synchronized (this) {
            arrivals.add(new Arrival(timer.nanos(), events));
            if (!ticking) {
                ticking = true;
                timer.after(Duration.ofSeconds(1), this::tick);
            }
        }
        pulse.ring();
    }

    @Override
    public synchronized void close() {
        closed = true;
        pulse.close();
    }

    /// Lets the rate fall to zero when nothing arrives any more.
    private void tick() {
        synchronized (this) {
            if (closed || arrivals.isEmpty()) {
                ticking = false;
                return;
            }
        }
        pulse.ring();
        timer.after(Duration.ofSeconds(1), this::tick);
    }

    private void publish() {
        long backlog = archive.backlog();
        CollectorReport now;
        double rate;
        synchronized (this) {
            now = report;
            rate = rate();
        }
        state.publish(new CollectorState(now.status(), now.url(), now.dsn(), rate, backlog, now.problem()));
    }

    private double rate() {
        long oldest = timer.nanos() - SPAN_SECONDS * SECOND;
        while (!arrivals.isEmpty() && arrivals.getFirst().nanos() < oldest) {
            arrivals.removeFirst();
        }
        return arrivals.stream().mapToLong(Arrival::events).sum() / (double) SPAN_SECONDS;
    }
}
