package dev.faultline.ui.chart;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Writes the words of a chart, each whole or not at all: what a read-out would cut is left out while it stands there.
final class ChartWords {
    private static final Font FONT = Font.font("Inter", 11);
    private static final double LINE = 14;

    private final GraphicsContext g;
    private final @Nullable Bounds covered;

    /// @param covered where the read-out stands, null without one
    ChartWords(GraphicsContext g, @Nullable Bounds covered) {
        this.g = g;
        this.covered = covered;
        g.setFont(FONT);
        g.setTextBaseline(VPos.CENTER);
    }

    Font font() {
        return FONT;
    }

    double width(String words) {
        Text text = new Text(words);
        text.setFont(FONT);
        return text.getLayoutBounds().getWidth();
    }

    /// Writes in the colour that the canvas has.
    ///
    /// @param x of their left edge, middle or right edge, as `side` says
    /// @param y of their middle
    void write(String words, double x, double y, TextAlignment side) {
        if (shows(words, x, y, side)) {
            g.setTextAlign(side);
            g.fillText(words, x, y);
        }
    }

    /// Whether words written there are seen.
    boolean shows(String words, double x, double y, TextAlignment side) {
        if (covered == null) {
            return true;
        }
        double width = width(words);
        double left = switch (side) {
            case RIGHT -> x - width;
            case CENTER -> x - width / 2;
            default -> x;
        };
        return !covered.intersects(left, y - LINE / 2, width, LINE);
    }
}
