package dev.faultline.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Maps times to places on an axis whose long empty stretches are folded. Places are microseconds of unfolded time; the
/// last moment is at the end of the axis, which is at least a second long. Immutable.
final class TimeAxis {
    /// A stretch without marks that is folded.
    ///
    /// @param from place where it begins
    /// @param to place where it ends, after folding
    /// @param hiddenMicros how much longer it was
    record Fold(double from, double to, long hiddenMicros) {}

    private static final long LEAST_FOLDED = 10_000_000;
    private static final long LEAST_SPAN = 1_000_000;
    /// A fold takes this share of the axis' unfolded length.
    private static final double FOLD_SHARE = 0.04;

    private final long[] times;
    private final double[] places;
    private final List<Fold> folds;

    private TimeAxis(long[] times, double[] places, List<Fold> folds) {
        this.times = times;
        this.places = places;
        this.folds = folds;
    }

    /// The axis for moments in any order; gaps of over ten seconds that are also over a tenth of the whole are folded.
    static TimeAxis of(long[] moments) {
        long[] times = Arrays.stream(moments).sorted().distinct().toArray();
        if (times.length == 0) {
            times = new long[] {0};
        }
        long span = times[times.length - 1] - times[0];
        long folded = Math.max(LEAST_FOLDED, span / 10);
        double busy = 0;
        int breaks = 0;
        for (int i = 1; i < times.length; i++) {
            long gap = times[i] - times[i - 1];
            busy += gap > folded ? 0 : gap;
            breaks += gap > folded ? 1 : 0;
        }
        double foldWidth = Math.max(busy, LEAST_SPAN) * FOLD_SHARE;
        double[] places = new double[times.length];
        places[0] = Math.max(0, LEAST_SPAN - busy - breaks * foldWidth);
        List<Fold> folds = new ArrayList<>();
        for (int i = 1; i < times.length; i++) {
            long gap = times[i] - times[i - 1];
            places[i] = places[i - 1] + (gap > folded ? foldWidth : gap);
            if (gap > folded) {
                folds.add(new Fold(places[i - 1], places[i], gap - Math.round(foldWidth)));
            }
        }
        return new TimeAxis(times, places, List.copyOf(folds));
    }

    /// Length of the axis, never zero.
    double length() {
        return places[places.length - 1];
    }

    List<Fold> folds() {
        return folds;
    }

    /// The place of a time; times outside lie beyond the ends.
    double place(long micros) {
        int i = Arrays.binarySearch(times, micros);
        if (i >= 0) {
            return places[i];
        }
        int next = -i - 1;
        if (next == 0) {
            return places[0] + micros - times[0];
        }
        if (next == times.length) {
            return places[next - 1] + (micros - times[next - 1]);
        }
        double share = (double) (micros - times[next - 1]) / (times[next] - times[next - 1]);
        return places[next - 1] + share * (places[next] - places[next - 1]);
    }

    /// The time at a place, the inverse of [#place].
    long time(double place) {
        int i = Arrays.binarySearch(places, place);
        if (i >= 0) {
            return times[i];
        }
        int next = -i - 1;
        if (next == 0) {
            return times[0] + Math.round(place - places[0]);
        }
        if (next == places.length) {
            return times[next - 1] + Math.round(place - places[next - 1]);
        }
        double share = (place - places[next - 1]) / (places[next] - places[next - 1]);
        return times[next - 1] + Math.round(share * (times[next] - times[next - 1]));
    }
}
