package dev.faultline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.ui.chart.ChartData.Shape;
import dev.faultline.ui.chart.Series.Point;
import dev.faultline.ui.stage.IssueMaker;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadoutPlaceTest {
    private static final Frame FRAME = new Frame(660, 258, 10);

    private static ReadoutPlace over(Shape shape, double... values) {
        List<Point> points = Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .map(i -> new Point(values[i], false))
                .toList();
        return new ReadoutPlace(
                new ChartData(
                        shape,
                        shape == Shape.LINES,
                        IssueMaker.NOW,
                        Duration.ofHours(6),
                        10,
                        List.of(new Series("1.0", 1, points)),
                        List.of()),
                FRAME,
                258);
    }

    @Test
    void standsOnTheSideOfTheLowerBars() {
        ReadoutPlace bars = over(Shape.BARS, 1, 1, 1, 1, 1, 90, 90, 90, 90, 90);
        assertThat(bars.of(5, 150, 60).getMaxX()).isLessThan(FRAME.x(5));
        ReadoutPlace others = over(Shape.BARS, 90, 90, 90, 90, 90, 1, 1, 1, 1, 1);
        assertThat(others.of(4, 150, 60).getMinX()).isGreaterThan(FRAME.x(5));
    }

    @Test
    void standsBeneathLinesThatRunAtTheTop() {
        ReadoutPlace lines = over(Shape.LINES, 1, 1, 1, 1, 1, 0.99, 1, 1, 1, 1);
        assertThat(lines.of(2, 150, 60).getMinY()).isGreaterThan(FRAME.bottom() - 70);
    }

    @Test
    void staysWithinTheChartAtItsLastStretch() {
        assertThat(over(Shape.BARS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5).of(9, 200, 60).getMaxX())
                .isLessThanOrEqualTo(FRAME.width());
    }
}
