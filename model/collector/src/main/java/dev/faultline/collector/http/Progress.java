package dev.faultline.collector.http;

import java.time.Duration;
import org.eclipse.jetty.io.Connection;

/// How far the request of one connection is, and since when it is being sent. Written by the thread that handles the
/// request, read by the one that looks after the deadlines.
final class Progress {
    enum Phase {
        /// Between requests, or within the head of one.
        HEAD,
        /// The head is there, the body is awaited.
        BODY,
        /// Nothing is awaited of the client.
        WORK,
        /// The answer is given; what the client still sends is thrown away.
        LINGER
    }

    private final Connection connection;
    private volatile Phase phase = Phase.HEAD;
    private volatile long since;
    private volatile long before;
    private volatile boolean started;
    private volatile boolean expired;

    Progress(Connection connection, long now) {
        this.connection = connection;
        this.since = now;
    }

    void body(long now) {
        if (!started) {
            since = now;
        }
        phase = Phase.BODY;
    }

    void work() {
        phase = Phase.WORK;
    }

    void linger(long now) {
        since = now;
        phase = Phase.LINGER;
    }

    void idle() {
        before = connection.getBytesIn();
        started = false;
        phase = Phase.HEAD;
    }

    /// Whether the connection was closed because its request took too long.
    boolean expired() {
        return expired;
    }

    Phase phase() {
        return phase;
    }

    /// Looks whether the time is up, and remembers when the head's first byte was seen. A new connection must send its
    /// first request at once; what the idle time allows between two requests is the server's.
    boolean isLate(long now, Duration deadline, long bytesPerSecond) {
        long received = connection.getBytesIn() - before;
        boolean late = switch (phase) {
            case WORK -> false;
            case LINGER -> now - since > deadline.toNanos() / 5;
            case BODY -> now - since > deadline.toNanos() + received * 1_000_000_000L / bytesPerSecond;
            case HEAD -> isLateHead(now, received, deadline);
        };
        expired |= late;
        return late;
    }

    private boolean isLateHead(long now, long received, Duration deadline) {
        if (before > 0 && received == 0) {
            return false;
        }
        if (before > 0 && !started) {
            since = now;
        }
        started = true;
        return now - since > deadline.toNanos();
    }
}
