package dev.faultline.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The timer of the product: one thread that keeps the time, a virtual thread for each task.
public final class ThreadTimer implements Timer, AutoCloseable {
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-timer").factory());
    private final ExecutorService tasks = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-", 0).factory());

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void after(Duration delay, Runnable task) {
        try {
            if (delay.isZero()) {
                tasks.execute(task);
            } else {
                var ignored = alarm.schedule(() -> tasks.execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (RejectedExecutionException e) {
            // Closed: nobody waits for the task any more.
        }
    }

    /// Takes no new tasks and waits for those under way.
    @Override
    public void close() {
        alarm.shutdownNow();
        tasks.close();
    }
}
