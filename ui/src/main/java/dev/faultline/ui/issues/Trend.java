package dev.faultline.ui.issues;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

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
        getElements().clear();
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        double slot = WIDTH / Math.max(1, counts.size());
        bar(0, WIDTH, 0.5);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                bar(i * slot, slot - 1, Math.max(LEAST, HEIGHT * counts.get(i) / most));
            }
        }
    }

    private void bar(double x, double width, double height) {
        getElements()
                .addAll(
                        new MoveTo(x, HEIGHT),
                        new LineTo(x, HEIGHT - height),
                        new LineTo(x + width, HEIGHT - height),
                        new LineTo(x + width, HEIGHT),
                        new ClosePath());
    }
}
