package dev.faultline.ui.theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// The root of a scene whose content is shown larger or smaller, and laid out for the room that leaves: larger only as
/// far as the content still has the least width it needs. JavaFX thread only.
public final class Scaled extends Region {
    private static final double LEAST_WIDTH = 720;

    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final ReadOnlyDoubleWrapper shown = new ReadOnlyDoubleWrapper(1);
    private final Scale scale = new Scale();
    private @Nullable Parent content;

    /// An empty root.
    public Scaled() {
        getStyleClass().add("scaled");
        factor.subscribe(() -> requestLayout());
    }

    /// How much larger; 1 for as designed.
    public DoubleProperty factorProperty() {
        return factor;
    }

    /// How much larger its content is shown; less than wanted where there is too little room.
    public ReadOnlyDoubleProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows another content in the place of the one before.
    public void show(Parent next) {
        if (content != null) {
            content.getTransforms().remove(scale);
        }
        content = next;
        next.getTransforms().add(scale);
        getChildren().setAll(next);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content == null ? 0 : content.prefWidth(-1) * factor.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content == null ? 0 : content.prefHeight(width < 0 ? -1 : width / factor.get()) * factor.get();
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            double needed = Math.max(LEAST_WIDTH, content.minWidth(-1));
            double most = Math.max(1, getWidth() / needed);
            double possible = factor.get() > 1 ? Math.min(factor.get(), most) : factor.get();
            scale.setX(possible);
            scale.setY(possible);
            shown.set(possible);
            content.resizeRelocate(0, 0, getWidth() / possible, getHeight() / possible);
        }
    }
}
