package dev.faultline.ui.issues;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Polygon;

/// How often something occurred, as small bars from left to right; the highest fills the height.
final class Trend extends Polygon {
    private static final double WIDTH = 84;
    private static final double HEIGHT = 20;
    private static final double LEAST = 1.5;
    private static final double GROUND = 0.5;

    Trend() {
        getStyleClass().add("trend");
    }

    void show(List<Long> counts) {
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        double slot = WIDTH / Math.max(1, counts.size());
        Outline outline = new Outline();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                outline.bar(i * slot, slot - 1, Math.max(LEAST, HEIGHT * counts.get(i) / most));
            }
        }
        getPoints().setAll(outline.closed());
    }

    /// The points around all bars, which stand on a thin ground.
    private static final class Outline {
        private final List<Double> points = new ArrayList<>();

        Outline() {
            point(0, HEIGHT);
            point(0, HEIGHT - GROUND);
        }

        void bar(double x, double width, double height) {
            point(x, HEIGHT - GROUND);
            point(x, HEIGHT - height);
            point(x + width, HEIGHT - height);
            point(x + width, HEIGHT - GROUND);
        }

        List<Double> closed() {
            point(WIDTH, HEIGHT - GROUND);
            point(WIDTH, HEIGHT);
            return points;
        }

        private void point(double x, double y) {
            points.add(x);
            points.add(y);
        }
    }
}
