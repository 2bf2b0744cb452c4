package dev.faultline.intake;

import dev.faultline.store.log.Acknowledged;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Hands acknowledged records to the digest by memory, up to a number of bytes; what does not fit the digest reads
/// from the log.
final class HandOver {
    private static final long OVERHEAD = 1024;

    private final long most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final ArrayDeque<Acknowledged> waiting = new ArrayDeque<>();
    private long bytes;
    private long last;
    private boolean urgent;

    /// @param last sequence number of the last record that was acknowledged before
    HandOver(long most, long last) {
        this.most = most;
        this.last = last;
    }

    void offer(List<Acknowledged> group) {
        lock.lock();
        try {
            for (Acknowledged one : group) {
                last = one.location().sequence();
                urgent |= one.entry().kind().isDecision();
                if (bytes + size(one) <= most) {
                    waiting.add(one);
                    bytes += size(one);
                }
            }
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Wakes the digest.
    void wake() {
        lock.lock();
        try {
            urgent = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The record with a sequence number, when it was handed over; lets go of all before it.
    @Nullable
    Acknowledged take(long sequence) {
        lock.lock();
        try {
            while (!waiting.isEmpty() && waiting.getFirst().location().sequence() < sequence) {
                remove();
            }
            boolean there = !waiting.isEmpty() && waiting.getFirst().location().sequence() == sequence;
            return there ? remove() : null;
        } finally {
            lock.unlock();
        }
    }

    private Acknowledged remove() {
        Acknowledged first = waiting.removeFirst();
        bytes -= size(first);
        return first;
    }

    /// Waits until there are records from a sequence number on, or for some time.
    boolean await(long sequence, long millis) throws InterruptedException {
        return await(sequence, 1, millis);
    }

    /// Waits until there are so many records from a sequence number on, or something urgent, or for some time; true
    /// when there
    /// is at least one.
    boolean await(long sequence, int count, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lockInterruptibly();
        try {
            while (last - sequence + 1 < count && !urgent && left > 0) {
                left = arrived.awaitNanos(left);
            }
            return last >= sequence;
        } finally {
            urgent = false;
            lock.unlock();
        }
    }

    long backlog(long sequence) {
        lock.lock();
        try {
            return Math.max(0, last - sequence + 1);
        } finally {
            lock.unlock();
        }
    }

    private static long size(Acknowledged one) {
        return OVERHEAD + (one.entry().memo() instanceof Content content ? content.size() : 0);
    }
}
