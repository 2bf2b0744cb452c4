package dev.faultline.ui.chart;

import dev.faultline.ui.kit.Inks;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Draws the lines of a chart. What rests on few data is drawn hollow; lines that lie on each other take turns, so that
/// none hides another.
record LinePainter(GraphicsContext g, Inks inks, Frame frame, Scale scale) {
    private static final double DOT = 3;
    private static final double SAME = 1.5;

    void paint(List<Series> all) {
        for (Series series : all) {
            g.setStroke(inks.hue(series.colour()));
            g.setLineWidth(1.75);
            for (int i = 1; i < series.points().size(); i++) {
                if (y(series, i - 1) >= 0 && y(series, i) >= 0) {
                    stretch(all, series, i);
                }
            }
        }
        for (Series series : all) {
            for (int i = 0; i < series.points().size(); i++) {
                dot(all, series, i);
            }
        }
        g.setLineWidth(1);
    }

    /// The line to a point, or the part of it that is the series' turn.
    private void stretch(List<Series> all, Series series, int to) {
        List<Series> together = all.stream()
                .filter(other -> meet(series, other, to - 1) && meet(series, other, to))
                .toList();
        double x = frame.middle(to - 1);
        double y = y(series, to - 1);
        double width = (frame.middle(to) - x) / together.size();
        double height = (y(series, to) - y) / together.size();
        int turn = together.indexOf(series);
        g.strokeLine(x + turn * width, y + turn * height, x + (turn + 1) * width, y + (turn + 1) * height);
    }

    private void dot(List<Series> all, Series series, int at) {
        List<Series> together =
                all.stream().filter(other -> meet(series, other, at)).toList();
        if (together.isEmpty() || together.indexOf(series) != at % together.size()) {
            return;
        }
        double x = frame.middle(at) - DOT;
        double y = y(series, at) - DOT;
        g.setFill(series.points().get(at).few() ? inks.ground() : inks.hue(series.colour()));
        g.fillOval(x, y, 2 * DOT, 2 * DOT);
        g.setStroke(inks.hue(series.colour()));
        g.setLineWidth(1.5);
        g.strokeOval(x, y, 2 * DOT, 2 * DOT);
    }

    private boolean meet(Series one, Series other, int at) {
        double here = y(one, at);
        double there = y(other, at);
        return here >= 0 && there >= 0 && Math.abs(here - there) < SAME;
    }

    /// Where a value stands; -1 for none.
    private double y(Series series, int at) {
        Series.Point point = series.points().get(at);
        return point.known() ? frame.y(scale.height(point.value())) : -1;
    }
}
