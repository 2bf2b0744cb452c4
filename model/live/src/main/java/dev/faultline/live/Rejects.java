package dev.faultline.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last refused requests; a sender in a loop costs no more than a few snapshots a second.
final class Rejects implements AutoCloseable {
    static final int KEPT = 100;

    private final Deque<Reject> ring = new ArrayDeque<>();
    private final Source<List<Reject>> feed = new Source<>(List.of());
    private final Pulse pulse;

    Rejects(Timer timer) {
        this.pulse = new Pulse(() -> feed.publish(snapshot()), Live.BATCH, timer);
    }

    Feed<List<Reject>> feed() {
        return feed;
    }

    void add(Reject reject) {
        synchronized (ring) {
            ring.addFirst(reject);
            if (ring.size() > KEPT) {
                ring.removeLast();
            }
        }
        pulse.ring();
    }

    @Override
    public void close() {
        pulse.close();
    }

    private List<Reject> snapshot() {
        synchronized (ring) {
            return List.copyOf(ring);
        }
    }
}
