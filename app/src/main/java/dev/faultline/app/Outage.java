package dev.faultline.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A time in which events cannot be stored, as when the disk is full: told when it begins, not for each event. It is
/// over when a minute has passed without a failure. Any thread.
final class Outage {
    private static final Duration OVER = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private Instant last = Instant.MIN;

    Outage(InstantSource clock) {
        this.clock = clock;
    }

    void tell(Consumer<String> listener) {
        listeners.add(listener);
    }

    /// An event could not be stored.
    void happened(String what) {
        if (begins()) {
            listeners.forEach(listener -> listener.accept(what));
        }
    }

    private synchronized boolean begins() {
        Instant now = clock.instant();
        boolean begins = last.isBefore(now.minus(OVER));
        last = now;
        return begins;
    }
}
