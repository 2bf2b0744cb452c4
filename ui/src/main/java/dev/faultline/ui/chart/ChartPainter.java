package dev.faultline.ui.chart;

import dev.faultline.ui.kit.Inks;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Draws a chart.
final class ChartPainter {
    private static final double LABEL = 74;

    private final GraphicsContext g;
    private final Inks inks;
    private final Texts texts;

    ChartPainter(GraphicsContext g, Inks inks, Texts texts) {
        this.g = g;
        this.inks = inks;
        this.texts = texts;
    }

    /// Paints it all.
    ///
    /// @param pointed the stretch that is marked, -1 for none
    /// @param covered where the read-out stands, null without one
    void paint(ChartData data, Frame frame, int pointed, @Nullable Bounds covered) {
        g.clearRect(0, 0, frame.width(), frame.height());
        ChartWords words = new ChartWords(g, covered);
        times(data, frame, words);
        if (data.nothing()) {
            rule(frame, Math.floor(frame.bottom()) + 0.5); // words stand there
            return;
        }
        Scale scale = Scale.of(data);
        rules(data, frame, scale, words);
        if (pointed >= 0) {
            g.setFill(inks.rule());
            g.fillRect(frame.x(pointed), frame.top(), frame.slot(), frame.bottom() - frame.top());
        }
        if (data.shape() == ChartData.Shape.BARS) {
            bars(data, frame, scale);
        } else {
            new LinePainter(g, inks, frame, scale).paint(data.series());
        }
        new MarkPainter(g, inks, frame, words).paint(data.marks());
    }

    private void rules(ChartData data, Frame frame, Scale scale, ChartWords words) {
        for (double tick : scale.ticks()) {
            double y = Math.floor(frame.y(scale.height(tick))) + 0.5;
            rule(frame, y);
            g.setFill(inks.faint());
            String label = data.share() ? texts.share(tick) : texts.compact(Math.round(tick));
            words.write(label, frame.left() - 8, y, TextAlignment.RIGHT);
        }
    }

    private void rule(Frame frame, double y) {
        g.setStroke(inks.rule());
        g.strokeLine(frame.left(), y, frame.right(), y);
    }

    private void times(ChartData data, Frame frame, ChartWords words) {
        g.setFill(inks.faint());
        int every = Math.max(1, (int) Math.ceil(LABEL / frame.slot()));
        boolean hours = data.step().multipliedBy(data.buckets()).toHours() <= 24;
        int perDay = (int) Math.max(1, 24 / Math.max(1, data.step().toHours()));
        int stride = hours ? every : Math.ceilDiv(every, perDay) * perDay;
        for (int bucket = first(data, hours, perDay); bucket < data.buckets(); bucket += stride) {
            String label = hours ? texts.hour(data.begin(bucket)) : texts.day(data.begin(bucket));
            double half = words.width(label) / 2;
            double x = frame.slot() > LABEL ? frame.middle(bucket) : frame.x(bucket);
            if (x + half <= frame.width() && bucket < data.buckets()) {
                double middle = Math.max(frame.left() + half - 20, x);
                words.write(label, middle, frame.bottom() + 13, TextAlignment.CENTER);
            }
        }
    }

    /// The first stretch that begins a day, so that labels of days stand at midnight.
    private int first(ChartData data, boolean hours, int perDay) {
        if (hours) {
            return 0;
        }
        for (int bucket = 0; bucket < Math.min(perDay, data.buckets()); bucket++) {
            Instant begin = data.begin(bucket);
            if (!texts.day(begin).equals(texts.day(begin.minusSeconds(1)))) {
                return bucket;
            }
        }
        return 0;
    }

    private void bars(ChartData data, Frame frame, Scale scale) {
        double gap = Math.min(3, frame.slot() * 0.2);
        for (int bucket = 0; bucket < data.buckets(); bucket++) {
            double under = 0;
            for (Series series : data.series()) {
                Series.Point point = series.points().get(bucket);
                if (point.known() && point.value() > 0) {
                    double from = frame.y(scale.height(under));
                    under += point.value();
                    double to = frame.y(scale.height(under));
                    bar(
                            frame.x(bucket) + gap / 2,
                            to,
                            frame.slot() - gap,
                            from - to,
                            inks.hue(series.colour()),
                            point.few());
                }
            }
        }
    }

    private void bar(double x, double y, double width, double height, Color colour, boolean few) {
        double tall = Math.max(1, height);
        if (few) {
            g.setGlobalAlpha(0.45);
        }
        g.setFill(colour);
        g.fillRect(x, y, Math.max(1, width), tall);
        g.setGlobalAlpha(1);
        if (height > 3) {
            g.setFill(inks.ground());
            g.fillRect(x, y, Math.max(1, width), 1);
        }
    }
}
