package dev.faultline.ui.timeline;

import dev.faultline.event.Level;
import dev.faultline.ui.kit.Inks;
import dev.faultline.ui.text.Texts;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws a timeline's layout. Shapes tell levels apart where colours cannot: error and worse are diamonds. What is not
/// listed is a faint spot behind all others.
final class TimelinePainter {
    private static final double DOT = 3.5;
    private static final double SPOT = 2.5;
    private static final double SPOT_OPACITY = 0.45;
    private static final double RING = 8;

    private final GraphicsContext g;
    private final Inks inks;
    private final Texts texts;
    private final Text probe = new Text();
    private final Font font = Font.font("Inter", 11);
    private final Font bold = Font.font("Inter SemiBold", 10);

    TimelinePainter(GraphicsContext g, Inks inks, Texts texts) {
        this.g = g;
        this.inks = inks;
        this.texts = texts;
    }

    void paint(TimelineLayout layout, TimeForm form, int selected, double brushFrom, double brushTo, boolean focused) {
        double width = layout.viewport().width();
        double height = TimelineLayout.height(layout.lanes().size());
        g.clearRect(0, 0, width, height);
        g.setTextBaseline(VPos.CENTER);
        brush(brushFrom, brushTo, height);
        rules(layout, width);
        AxisLabels labels = labels(layout, form);
        ticks(labels, height);
        folds(layout, height);
        labels.folds().forEach(this::write);
        unlisted(layout);
        crash(labels.crash(), height);
        for (Cluster cluster : layout.clusters()) {
            cluster(layout, cluster, cluster.holds(selected), focused);
        }
    }

    private void brush(double from, double to, double height) {
        if (to > from) {
            g.setFill(inks.brush());
            g.fillRect(from, TimelineLayout.AXIS, to - from, height - TimelineLayout.AXIS);
        }
    }

    private void rules(TimelineLayout layout, double width) {
        g.setStroke(inks.rule());
        g.setLineWidth(1);
        for (Lane lane : layout.lanes()) {
            double y = Math.floor(layout.y(lane)) + 0.5;
            g.strokeLine(0, y, width, y);
        }
    }

    private void unlisted(TimelineLayout layout) {
        g.setFill(inks.faint().deriveColor(0, 1, 1, SPOT_OPACITY));
        for (TimelineLayout.Spot spot : layout.unlisted()) {
            g.fillOval(spot.x() - SPOT, layout.y(spot.lane()) - SPOT, 2 * SPOT, 2 * SPOT);
        }
    }

    private AxisLabels labels(TimelineLayout layout, TimeForm form) {
        String crash = texts.get("timeline.crash");
        double x = layout.crashX();
        AxisLabels.Label word = new AxisLabels.Label(crash, x, x, width(crash, bold));
        return AxisLabels.of(layout, new AxisWords(texts, form), word, text -> width(text, font));
    }

    private double width(String text, Font in) {
        probe.setFont(in);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    private void ticks(AxisLabels labels, double height) {
        g.setStroke(inks.rule());
        for (AxisLabels.Label label : labels.ticks()) {
            double x = Math.floor(label.at()) + 0.5;
            g.strokeLine(x, TimelineLayout.AXIS - 4, x, height);
            write(label);
        }
    }

    private void write(AxisLabels.Label label) {
        g.setFill(inks.faint());
        g.setFont(font);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(label.text(), label.middle(), TimelineLayout.AXIS / 2 - 1);
    }

    private void folds(TimelineLayout layout, double height) {
        for (TimeAxis.Fold fold : layout.folds()) {
            double from = layout.viewport().x(fold.from());
            double to = layout.viewport().x(fold.to());
            double middle = Math.floor((from + to) / 2) + 0.5;
            double half = Math.min(5, (to - from) / 3);
            g.setFill(inks.ground());
            g.fillRect(middle - half, TimelineLayout.AXIS, 2 * half, height - TimelineLayout.AXIS);
            g.setStroke(inks.faint());
            g.setLineDashes(2, 3);
            g.strokeLine(middle - half, TimelineLayout.AXIS, middle - half, height);
            g.strokeLine(middle + half, TimelineLayout.AXIS, middle + half, height);
            g.setLineDashes();
        }
    }

    private void crash(AxisLabels.Label label, double height) {
        double x = Math.floor(label.at()) - 0.5;
        g.setStroke(inks.level(Level.FATAL));
        g.setLineWidth(1.5);
        g.strokeLine(x, TimelineLayout.AXIS - 3, x, height);
        g.setLineWidth(1);
        g.setFill(inks.level(Level.FATAL));
        g.setFont(bold);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(label.text(), label.middle(), TimelineLayout.AXIS / 2 - 1);
    }

    private void cluster(TimelineLayout layout, Cluster cluster, boolean selected, boolean focused) {
        double x = cluster.x();
        double y = layout.y(cluster.lane());
        Color colour = inks.level(cluster.level());
        if (selected) {
            g.setStroke(inks.ink());
            g.setLineWidth(focused ? 2 : 1.25);
            g.strokeOval(x - RING, y - RING, 2 * RING, 2 * RING);
            g.setLineWidth(1);
        }
        g.setFill(inks.ground());
        g.fillOval(x - DOT - 2, y - DOT - 2, 2 * DOT + 4, 2 * DOT + 4);
        g.setFill(colour);
        if (cluster.marks().size() > 1) {
            count(cluster, x, y, colour);
        } else if (cluster.level().compareTo(Level.ERROR) >= 0) {
            diamond(x, y, DOT + 1.5);
        } else {
            g.fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
    }

    private void count(Cluster cluster, double x, double y, Color colour) {
        String text = texts.compact(cluster.marks().size());
        double width = Math.max(14, 7.0 * text.length() + 6);
        g.setFill(inks.ground());
        g.fillRoundRect(x - width / 2 - 1, y - 8, width + 2, 16, 16, 16);
        g.setFill(colour);
        g.fillRoundRect(x - width / 2, y - 7, width, 14, 14, 14);
        g.setFill(inks.ground());
        g.setFont(bold);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(text, x, y + 0.5);
    }

    private void diamond(double x, double y, double r) {
        g.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
    }
}
