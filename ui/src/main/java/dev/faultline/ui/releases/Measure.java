package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseChart;
import dev.faultline.live.release.ReleaseLine;
import dev.faultline.triage.release.Health;
import dev.faultline.ui.chart.ChartData.Shape;
import dev.faultline.ui.chart.Series.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What is drawn of releases over time.
enum Measure {
    EVENTS(Shape.BARS, false),
    SESSIONS(Shape.BARS, false),
    CRASH_FREE(Shape.LINES, true),
    ADOPTION(Shape.BARS, true);

    private final Shape shape;
    private final boolean share;

    Measure(Shape shape, boolean share) {
        this.shape = shape;
        this.share = share;
    }

    Shape shape() {
        return shape;
    }

    boolean share() {
        return share;
    }

    /// The word in ids and texts.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Point> of(ReleaseLine line, ReleaseChart chart) {
        return IntStream.range(0, chart.buckets())
                .mapToObj(bucket -> point(line, chart, bucket))
                .toList();
    }

    private Point point(ReleaseLine line, ReleaseChart chart, int bucket) {
        long sessions = line.sessions().get(bucket);
        long all = chart.all().sessions().get(bucket);
        return switch (this) {
            case EVENTS -> new Point(line.events().get(bucket), false);
            case SESSIONS -> new Point(sessions, false);
            case CRASH_FREE ->
                sessions <= 0
                        ? Point.NONE
                        : new Point(
                                Math.clamp(1.0 - (double) line.crashed().get(bucket) / sessions, 0.0, 1.0),
                                sessions < Health.FEW);
            case ADOPTION ->
                all <= 0 ? Point.NONE : new Point(Math.clamp((double) sessions / all, 0.0, 1.0), all < Health.FEW);
        };
    }
}
