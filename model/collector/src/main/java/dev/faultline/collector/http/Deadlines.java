package dev.faultline.collector.http;

import dev.faultline.collector.http.Progress.Phase;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes connections whose request is not sent to its end in time. Jetty's own idle time starts anew with every byte,
/// and its least data rate knows only bodies: a client that drips could hold a connection for hours.
final class Deadlines extends AbstractLifeCycle implements Connection.Listener {
    /// A large body has a second more for every so many bytes that came.
    private static final long BYTES_PER_SECOND = 1 << 20;

    private final Map<Connection, Progress> connections = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final Duration deadline;
    private final Consumer<Connection> onLateHead;

    /// @param deadline for a whole request, from its first byte
    /// @param onLateHead told of connections that are closed before a request's head was complete
    Deadlines(Scheduler scheduler, Duration deadline, Consumer<Connection> onLateHead) {
        this.scheduler = scheduler;
        this.deadline = deadline;
        this.onLateHead = onLateHead;
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Progress(connection, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    /// The progress of a connection; of one that is closed already, one that nobody looks at.
    Progress of(Connection connection) {
        Progress known = connections.get(connection);
        return known != null ? known : new Progress(connection, System.nanoTime());
    }

    int open() {
        return connections.size();
    }

    @Override
    protected void doStart() {
        again();
    }

    private void again() {
        long pause = Math.max(10, Math.min(1000, deadline.toMillis() / 10));
        scheduler.schedule(this::sweep, pause, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        long now = System.nanoTime();
        connections.forEach((connection, progress) -> {
            if (progress.isLate(now, deadline, BYTES_PER_SECOND)) {
                close(connection, progress);
            }
        });
        if (isRunning() || isStarting()) {
            again();
        }
    }

    private void close(Connection connection, Progress progress) {
        if (progress.phase() == Phase.HEAD && connection.getBytesIn() > 0) {
            onLateHead.accept(connection);
        }
        Objects.requireNonNull(connection.getEndPoint())
                .close(new TimeoutException("the request was not sent within " + deadline.toSeconds() + " s"));
    }
}
