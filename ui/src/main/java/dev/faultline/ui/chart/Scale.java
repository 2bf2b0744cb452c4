package dev.faultline.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// The values at the lower and the upper edge of a chart, with round steps between.
record Scale(double low, double high, double step) {
    private static final int STEPS = 4;

    static Scale of(ChartData data) {
        if (!data.share()) {
            return counts(data.most());
        }
        return data.shape() == ChartData.Shape.BARS ? new Scale(0, 1, 0.25) : shares(data.least());
    }

    private static Scale counts(double most) {
        double rough = Math.max(1, most / STEPS);
        double unit = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = unit * 10;
        for (double factor : new double[] {1, 2, 5}) {
            if (rough <= factor * unit) {
                step = factor * unit;
                break;
            }
        }
        return new Scale(0, step * Math.max(2, Math.ceil(most / step)), step);
    }

    /// Shares near 1 differ by little: the lower edge comes as near as it can.
    private static Scale shares(double least) {
        for (double low : new double[] {0.98, 0.96, 0.9, 0.8, 0.6}) {
            if (least >= low) {
                return new Scale(low, 1, (1 - low) / 2);
            }
        }
        return new Scale(0, 1, 0.25);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /// Share of the height a value stands at, 0 to 1.
    double height(double value) {
        return Math.clamp((value - low) / (high - low), 0.0, 1.0);
    }
}
