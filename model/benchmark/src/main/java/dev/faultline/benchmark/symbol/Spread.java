package dev.faultline.benchmark.symbol;

import java.util.Locale;
import java.util.stream.DoubleStream;

/// Figures of several runs.
final class Spread {
    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    static Spread of(DoubleStream values) {
        return new Spread(values.sorted().toArray());
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    /// Median (least-most).
    String text(String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + "-" + format + ")",
                median(),
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
