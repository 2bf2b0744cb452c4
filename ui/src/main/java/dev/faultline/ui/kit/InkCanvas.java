package dev.faultline.ui.kit;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;

/// A canvas that knows the colours of the theme. JavaFX thread only.
public final class InkCanvas extends Canvas {
    private final Inks inks = new Inks(this);

    /// An empty canvas.
    public InkCanvas() {
        getStyleClass().add("ink-canvas");
    }

    /// The colours to paint with.
    public Inks inks() {
        return inks;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.cssMetaData();
    }
}
