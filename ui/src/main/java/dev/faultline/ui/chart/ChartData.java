package dev.faultline.ui.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// What a chart shows. Immutable.
///
/// @param shape bars stand on each other, lines cross
/// @param share whether values are shares from 0 to 1
/// @param from begin of the first stretch of time
/// @param step length of a stretch
public record ChartData(
        Shape shape, boolean share, Instant from, Duration step, int buckets, List<Series> series, List<Mark> marks) {

    /// How values are drawn.
    public enum Shape {
        BARS,
        LINES
    }

    /// Nothing.
    public static final ChartData EMPTY =
            new ChartData(Shape.BARS, false, Instant.EPOCH, Duration.ofHours(1), 0, List.of(), List.of());

    public ChartData {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
    }

    /// Begin of a stretch.
    public Instant begin(int bucket) {
        return from.plus(step.multipliedBy(bucket));
    }

    /// Whether there is nothing to draw.
    public boolean nothing() {
        return shape == Shape.BARS
                ? series.stream().noneMatch(Series::any)
                : series.stream().allMatch(one -> one.points().stream().noneMatch(Series.Point::known));
    }

    double least() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .filter(Series.Point::known)
                .mapToDouble(Series.Point::value)
                .min()
                .orElse(0);
    }

    double most() {
        return IntStream.range(0, buckets).mapToDouble(this::total).max().orElse(0);
    }

    double total(int bucket) {
        return series.stream()
                .map(one -> one.points().get(bucket))
                .filter(Series.Point::known)
                .mapToDouble(Series.Point::value)
                .sum();
    }
}
