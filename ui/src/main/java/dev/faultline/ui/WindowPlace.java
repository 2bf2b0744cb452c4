package dev.faultline.ui;

import dev.faultline.ui.settings.WindowSettings;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Where a window stands, remembered and found again. A place on a screen that is gone is forgotten.
final class WindowPlace {
    private WindowPlace() {}

    static void restore(Stage stage, WindowSettings.@Nullable Bounds bounds, double width, double height) {
        if (bounds == null
                || Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .isEmpty()) {
            stage.setWidth(width);
            stage.setHeight(height);
            return;
        }
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    static WindowSettings.Bounds of(Stage stage) {
        return new WindowSettings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
