package dev.faultline.ui.chart;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The dot that says which colour a series has, for legends.
public final class Hue {
    private Hue() {}

    /// A dot in the colour of a series.
    ///
    /// @param colour its number, 0 for all others
    public static Node dot(int colour) {
        Region dot = new Region();
        dot.getStyleClass().addAll("hue", "hue-" + colour);
        dot.setMinSize(9, 9);
        dot.setMaxSize(9, 9);
        return dot;
    }
}
