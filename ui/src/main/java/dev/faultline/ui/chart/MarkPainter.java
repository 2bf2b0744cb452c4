package dev.faultline.ui.chart;

import dev.faultline.event.Level;
import dev.faultline.ui.kit.FittedNames;
import dev.faultline.ui.kit.Inks;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws what happened over a chart. Bad marks are diamonds, others triangles, so that none depends on colour alone. A
/// label that has no room beside its mark stands in a second row, or is cut in its middle.
final class MarkPainter {
    private static final double BESIDE = 8;
    private static final double APART = 10;
    private static final double NEAR = 4;
    private static final double MIDDLE = 11;
    private static final double LEAST = 36;
    private static final double ROW = 13;

    private final GraphicsContext g;
    private final Inks inks;
    private final Frame frame;
    private final ChartWords words;
    private final double[] free = new double[2];

    MarkPainter(GraphicsContext g, Inks inks, Frame frame, ChartWords words) {
        this.g = g;
        this.inks = inks;
        this.frame = frame;
        this.words = words;
    }

    void paint(List<Mark> marks) {
        marks.forEach(this::line);
        for (int i = 0; i < marks.size(); i++) {
            double x = x(marks.get(i));
            label(marks.get(i), x, i + 1 < marks.size() ? x(marks.get(i + 1)) - APART : frame.right());
            free[0] = Math.max(free[0], x + APART);
        }
    }

    private double x(Mark mark) {
        return Math.floor(frame.middle(mark.bucket())) + 0.5;
    }

    private Color colour(Mark mark) {
        return mark.bad() ? inks.level(Level.FATAL) : inks.faint();
    }

    private void line(Mark mark) {
        double x = x(mark);
        // The ground shows between the dashes: on bars of a like colour they could not be seen.
        g.setStroke(inks.ground());
        g.strokeLine(x, frame.top() - 6, x, frame.bottom());
        g.setStroke(colour(mark));
        g.setLineDashes(2, 3);
        g.strokeLine(x, frame.top() - 6, x, frame.bottom());
        g.setLineDashes();
        g.setFill(colour(mark));
        double y = frame.top() - MIDDLE;
        if (mark.bad()) {
            g.fillPolygon(new double[] {x, x + 4.5, x, x - 4.5}, new double[] {y - 4.5, y, y + 4.5, y}, 4);
        } else {
            g.fillPolygon(new double[] {x - 4, x + 4, x}, new double[] {y - 3, y - 3, y + 4}, 3);
        }
    }

    /// Beside its mark if there is room, else over it, joined to it by a line, else as much as there is room for.
    /// Before a mark it stands only where the mark before that is farther away than its own.
    private void label(Mark mark, double x, double next) {
        double whole = words.width(mark.label());
        if (whole == 0) {
            return;
        }
        if (x + BESIDE > free[0] && x + BESIDE + whole <= next) {
            write(mark, mark.label(), x + BESIDE, 0);
        } else if (x - BESIDE - whole > free[0] + APART) {
            write(mark, mark.label(), x - BESIDE - whole, 0);
        } else if (x > free[1] && x + NEAR + whole <= frame.right()) {
            over(mark, x, x + NEAR);
        } else if (x - NEAR - whole > free[1]) {
            over(mark, x, x - NEAR - whole);
        } else {
            part(mark, x, next);
        }
    }

    private void over(Mark mark, double x, double from) {
        double y = frame.top() - MIDDLE;
        if (words.shows(mark.label(), from, y - ROW, TextAlignment.LEFT)) {
            g.setStroke(colour(mark));
            g.strokeLine(x, y - BESIDE / 2, x, y - ROW - NEAR);
        }
        write(mark, mark.label(), from, 1);
        free[1] = Math.max(free[1], x + APART);
    }

    private void part(Mark mark, double x, double next) {
        double after = next - x - BESIDE;
        double before = x - BESIDE - free[0] - APART;
        if (after >= LEAST && after >= before) {
            write(mark, shortened(mark, after), x + BESIDE, 0);
        } else if (before >= LEAST) {
            String part = shortened(mark, before);
            write(mark, part, x - BESIDE - words.width(part), 0);
        }
    }

    private String shortened(Mark mark, double room) {
        return FittedNames.of(mark.label(), room, words.font());
    }

    private void write(Mark mark, String label, double from, int row) {
        g.setFill(colour(mark));
        words.write(label, from, frame.top() - MIDDLE - row * ROW, TextAlignment.LEFT);
        free[row] = from + words.width(label) + APART;
    }
}
