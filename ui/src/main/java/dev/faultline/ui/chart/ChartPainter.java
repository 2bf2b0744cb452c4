package dev.faultline.ui.chart;

import dev.faultline.ui.kit.Inks;
import dev.faultline.ui.text.Texts;
import java.time.Instant;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws a chart.
final class ChartPainter {
    private static final double LABEL = 74;

    private final GraphicsContext g;
    private final Inks inks;
    private final Texts texts;
    private final Font font = Font.font("Inter", 11);

    ChartPainter(GraphicsContext g, Inks inks, Texts texts) {
        this.g = g;
        this.inks = inks;
        this.texts = texts;
    }

    void paint(ChartData data, Frame frame, int pointed) {
        g.clearRect(0, 0, frame.width(), frame.height());
        g.setTextBaseline(VPos.CENTER);
        g.setFont(font);
        times(data, frame);
        if (data.nothing()) {
            rule(frame, Math.floor(frame.bottom()) + 0.5); // words stand there
            return;
        }
        Scale scale = Scale.of(data);
        rules(data, frame, scale);
        if (pointed >= 0) {
            g.setFill(inks.rule());
            g.fillRect(frame.x(pointed), frame.top(), frame.slot(), frame.bottom() - frame.top());
        }
        if (data.shape() == ChartData.Shape.BARS) {
            bars(data, frame, scale);
        } else {
            new LinePainter(g, inks, frame, scale).paint(data.series());
        }
        new MarkPainter(g, inks, frame, this::width).paint(data.marks());
    }

    private void rules(ChartData data, Frame frame, Scale scale) {
        g.setTextAlign(TextAlignment.RIGHT);
        for (double tick : scale.ticks()) {
            double y = Math.floor(frame.y(scale.height(tick))) + 0.5;
            rule(frame, y);
            g.setFill(inks.faint());
            g.fillText(data.share() ? texts.share(tick) : texts.compact(Math.round(tick)), frame.left() - 8, y);
        }
    }

    private void rule(Frame frame, double y) {
        g.setStroke(inks.rule());
        g.strokeLine(frame.left(), y, frame.right(), y);
    }

    private void times(ChartData data, Frame frame) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(inks.faint());
        int every = Math.max(1, (int) Math.ceil(LABEL / frame.slot()));
        boolean hours = data.step().multipliedBy(data.buckets()).toHours() <= 24;
        int perDay = (int) Math.max(1, 24 / Math.max(1, data.step().toHours()));
        int stride = hours ? every : Math.ceilDiv(every, perDay) * perDay;
        for (int bucket = first(data, hours, perDay); bucket < data.buckets(); bucket += stride) {
            String label = hours ? texts.hour(data.begin(bucket)) : texts.day(data.begin(bucket));
            double half = width(label) / 2;
            double x = frame.slot() > LABEL ? frame.middle(bucket) : frame.x(bucket);
            if (x + half <= frame.width() && bucket < data.buckets()) {
                g.fillText(label, Math.max(frame.left() + half - 20, x), frame.bottom() + 13);
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

    private double width(String label) {
        Text text = new Text(label);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
