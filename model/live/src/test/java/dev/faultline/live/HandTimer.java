package dev.faultline.live;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/// A timer that stands still until it is moved on; tasks run on the thread that moves it.
final class HandTimer implements Timer {
    private record Due(long at, long order, Runnable task) {}

    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long now;
    private long order;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void after(Duration delay, Runnable task) {
        due.add(new Due(now + delay.toNanos(), order++, task));
    }

    /// Runs what is due now, and what that makes due now.
    void settle() {
        advance(Duration.ZERO);
    }

    void advance(Duration by) {
        long until = nanos() + by.toNanos();
        for (Due next = next(until); next != null; next = next(until)) {
            next.task().run();
        }
        now = until;
    }

    /// Lets time pass while a task runs.
    synchronized void spend(Duration cost) {
        now += cost.toNanos();
    }

    private synchronized Due next(long until) {
        if (due.isEmpty() || due.peek().at() > until) {
            return null;
        }
        Due next = due.remove();
        now = Math.max(now, next.at());
        return next;
    }
}
