package dev.faultline.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Round moments that the axis is labelled with.
final class Ticks {
    /// A label of the axis.
    ///
    /// @param x in pixels
    /// @param step how far apart such moments are
    record Tick(double x, long micros, Duration step) {}

    private static final long[] STEPS = {
        1_000,
        2_000,
        5_000,
        10_000,
        20_000,
        50_000,
        100_000,
        200_000,
        500_000,
        1_000_000,
        2_000_000,
        5_000_000,
        10_000_000,
        15_000_000,
        30_000_000,
        60_000_000,
        120_000_000,
        300_000_000,
        600_000_000,
        1_800_000_000,
        3_600_000_000L,
        7_200_000_000L,
        21_600_000_000L,
        86_400_000_000L
    };
    private static final double LEAST_DISTANCE = 90;

    private Ticks() {}

    /// Labels at least ninety pixels apart, right to left; folded stretches may hold one each at most.
    ///
    /// @param anchor the moment that round ones are whole steps away from
    static List<Tick> of(TimeAxis axis, Viewport viewport, long anchor) {
        long step = step((viewport.to() - viewport.from()) / viewport.width() * LEAST_DISTANCE);
        List<Tick> ticks = new ArrayList<>();
        double last = Double.POSITIVE_INFINITY;
        long latest = anchor - axis.time(viewport.to());
        long earliest = anchor - axis.time(viewport.from());
        long most = (long) (viewport.width() / LEAST_DISTANCE * 4) + 4;
        for (long before = Math.ceilDiv(latest, step) * step; before <= earliest && most > 0; most--) {
            double x = viewport.x(axis.place(anchor - before));
            if (last - x >= LEAST_DISTANCE) {
                ticks.add(new Tick(x, anchor - before, Duration.ofNanos(step * 1_000)));
                last = x;
            }
            before = next(axis, viewport, anchor, before, step, last);
        }
        return ticks;
    }

    /// The next round moment that can stand far enough to the left; jumps over folded stretches.
    private static long next(TimeAxis axis, Viewport viewport, long anchor, long before, long step, double last) {
        long far = anchor - axis.time(viewport.place(last - LEAST_DISTANCE));
        return Math.max(before + step, Math.ceilDiv(far, step) * step);
    }

    private static long step(double micros) {
        for (long step : STEPS) {
            if (step >= micros) {
                return step;
            }
        }
        long day = STEPS[STEPS.length - 1];
        return (long) Math.ceil(micros / day) * day;
    }
}
