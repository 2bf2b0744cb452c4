package dev.faultline.ui.chart;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where a read-out stands: beside its stretch, where it covers least of what is drawn.
///
/// @param height of the chart; there the read-out ends, and it reaches up over what stands there if it must
record ReadoutPlace(ChartData data, Frame frame, double height) {
    private static final double APART = 10;
    private static final double BELOW = 4;
    private static final double LINE = 24;

    /// The place of a read-out.
    ///
    /// @param bucket the stretch it tells of
    Bounds of(int bucket, double wide, double tall) {
        double after = frame.x(bucket) + frame.slot() + APART;
        double before = frame.x(bucket) - wide - APART;
        double top = Math.min(frame.top() + BELOW, height - tall);
        double bottom = Math.max(top, frame.bottom() - tall - BELOW);
        return Stream.of(after, before)
                .filter(x -> x >= 0 && x + wide <= frame.width())
                .flatMap(x -> Stream.of(top, bottom).map(y -> (Bounds) new BoundingBox(x, y, wide, tall)))
                .min(Comparator.comparingDouble(this::covered))
                .orElseGet(() -> new BoundingBox(Math.max(0, before), top, wide, tall));
    }

    /// How much lies beneath: of bars their height, of lines their points.
    private double covered(Bounds place) {
        Scale scale = Scale.of(data);
        return IntStream.range(0, data.buckets())
                .filter(bucket -> frame.middle(bucket) >= place.getMinX() && frame.middle(bucket) <= place.getMaxX())
                .mapToDouble(bucket -> data.shape() == ChartData.Shape.BARS
                        ? bar(place, scale, bucket)
                        : points(place, scale, bucket) * LINE)
                .sum();
    }

    private double bar(Bounds place, Scale scale, int bucket) {
        double top = frame.y(scale.height(data.total(bucket)));
        double end = Math.min(frame.bottom(), place.getMaxY());
        return Math.max(0, end - Math.max(top, place.getMinY()));
    }

    private long points(Bounds place, Scale scale, int bucket) {
        return data.series().stream()
                .map(series -> series.points().get(bucket))
                .filter(Series.Point::known)
                .mapToDouble(point -> frame.y(scale.height(point.value())))
                .filter(y -> y >= place.getMinY() - BELOW && y <= place.getMaxY() + BELOW)
                .count();
    }
}
