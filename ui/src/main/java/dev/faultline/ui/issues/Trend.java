package dev.faultline.ui.issues;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// How often something occurred, as small bars from left to right; the highest fills the height.
final class Trend extends Path {
    private static final double WIDTH = 84;
    private static final double HEIGHT = 20;
    private static final double LEAST = 1.5;

    Trend() {
        getStyleClass().add("trend");
        setManaged(true);
    }

    void show(List<Long> counts) {
        List<PathElement> bars = new ArrayList<>();
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        double slot = WIDTH / Math.max(1, counts.size());
        bar(bars, 0, WIDTH, 0.5);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                bar(bars, i * slot, slot - 1, Math.max(LEAST, HEIGHT * counts.get(i) / most));
            }
        }
        getElements().setAll(bars);
    }

    private static void bar(List<PathElement> bars, double x, double width, double height) {
        bars.add(new MoveTo(x, HEIGHT));
        bars.add(new LineTo(x, HEIGHT - height));
        bars.add(new LineTo(x + width, HEIGHT - height));
        bars.add(new LineTo(x + width, HEIGHT));
        bars.add(new ClosePath());
    }
}
