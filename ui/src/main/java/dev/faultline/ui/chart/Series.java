package dev.faultline.ui.chart;

import java.util.List;

/// One series of a chart, a value for each stretch of time.
///
/// @param name for people
/// @param colour number of its hue, from 1; 0 for all that has no colour of its own
/// @param points in order of time
public record Series(String name, int colour, List<Point> points) {
    /// A value.
    ///
    /// @param value `NaN` where there is none
    /// @param few whether it rests on few data
    public record Point(double value, boolean few) {
        /// Nothing to show.
        public static final Point NONE = new Point(Double.NaN, false);

        /// Whether there is a value.
        public boolean known() {
            return !Double.isNaN(value);
        }
    }

    public Series {
        points = List.copyOf(points);
    }

    /// Whether it has a value other than zero anywhere.
    boolean any() {
        return points.stream().anyMatch(point -> point.known() && point.value() != 0);
    }
}
