package dev.faultline.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;

/// Says to style sheets by the pseudo-class `scrolling` whether a control shows its vertical scroll bar: what it holds
/// can give way to the bar by its own edge, and ends where it does without one. JavaFX thread only.
public final class ScrollRoom {
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    private ScrollRoom() {}

    /// Says so of a control as long as it lives.
    public static void on(Control control) {
        control.skinProperty()
                .subscribe(() -> control.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                        .forEach(bar -> bar.visibleProperty()
                                .subscribe(shown -> control.pseudoClassStateChanged(SCROLLING, shown))));
    }
}
