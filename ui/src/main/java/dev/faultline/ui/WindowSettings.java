package dev.faultline.ui;

import dev.faultline.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next.
///
/// @param bounds where it stood; null at the first start
/// @param closing what closing the window means
/// @param sdk the snippet that was looked at last on the home screen, by its word; empty at the first start
public record WindowSettings(
        Appearance appearance, @Nullable Bounds bounds, Closing closing, String sdk) {

    /// What holds before anything is remembered.
    public static final WindowSettings DEFAULT = new WindowSettings(Appearance.DEFAULT, null, Closing.ASK, "");

    /// Where a window stands on the screen, in JavaFX's pixels.
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /// What closing the window means.
    public enum Closing {
        ASK,
        BACKGROUND,
        QUIT
    }

    /// The same with another appearance.
    public WindowSettings withAppearance(Appearance changed) {
        return new WindowSettings(changed, bounds, closing, sdk);
    }

    /// The same with other bounds.
    public WindowSettings withBounds(Bounds changed) {
        return new WindowSettings(appearance, changed, closing, sdk);
    }

    /// The same with another meaning of closing.
    public WindowSettings withClosing(Closing changed) {
        return new WindowSettings(appearance, bounds, changed, sdk);
    }

    /// The same with another snippet.
    public WindowSettings withSdk(String changed) {
        return new WindowSettings(appearance, bounds, closing, changed);
    }
}
