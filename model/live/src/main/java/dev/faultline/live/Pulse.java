package dev.faultline.live;

import java.lang.System.Logger;
import java.time.Duration;

/// Turns any number of rings into bounded work: the first ring after a pause is answered at once, later ones together,
/// at most once per interval and never two at a time. Work that takes long is done less often: a list of what happens
/// now takes a quarter of the time at most, figures around it a tenth.
final class Pulse implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Pulse.class.getName());
    private static final int NOW = 4;
    private static final int AROUND = 10;

    private enum Phase {
        IDLE,
        SCHEDULED,
        RUNNING,
        CLOSED
    }

    private final Runnable work;
    private final long interval;
    private final int pausePerCost;
    private final Timer timer;
    private Phase phase = Phase.IDLE;
    private boolean rung;
    private boolean urgent;
    private int appointment;
    private long next;

    Pulse(Runnable work, Duration interval, Timer timer) {
        this(work, interval, NOW, timer);
    }

    private Pulse(Runnable work, Duration interval, int pausePerCost, Timer timer) {
        this.work = work;
        this.interval = interval.toNanos();
        this.pausePerCost = pausePerCost;
        this.timer = timer;
        this.next = timer.nanos();
    }

    /// For work that leaves more of the processor to others.
    static Pulse around(Runnable work, Duration interval, Timer timer) {
        return new Pulse(work, interval, AROUND, timer);
    }

    /// Asks for the work to be done soon.
    synchronized void ring() {
        if (phase == Phase.IDLE) {
            schedule(next - timer.nanos());
        } else {
            rung = true;
        }
    }

    /// Asks for the work to be done at once, because a person waits for it.
    synchronized void ringNow() {
        if (phase == Phase.IDLE || phase == Phase.SCHEDULED) {
            schedule(0);
        } else {
            rung = true;
            urgent = true;
        }
    }

    @Override
    public synchronized void close() {
        phase = Phase.CLOSED;
    }

    private void schedule(long delay) {
        phase = Phase.SCHEDULED;
        rung = false;
        urgent = false;
        appointment++;
        int mine = appointment;
        timer.after(Duration.ofNanos(Math.max(0, delay)), () -> run(mine));
    }

    private void run(int mine) {
        if (!begin(mine)) {
            return;
        }
        long start = timer.nanos();
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "a snapshot could not be made", e);
        }
        finish(start, timer.nanos());
    }

    private synchronized boolean begin(int mine) {
        if (phase != Phase.SCHEDULED || mine != appointment) {
            return false;
        }
        phase = Phase.RUNNING;
        rung = false;
        return true;
    }

    private synchronized void finish(long start, long end) {
        next = start + Math.max(interval, pausePerCost * (end - start));
        if (phase == Phase.CLOSED) {
            return;
        }
        phase = Phase.IDLE;
        if (rung) {
            schedule(urgent ? 0 : next - end);
        }
    }
}
