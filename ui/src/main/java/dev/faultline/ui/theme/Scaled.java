package dev.faultline.ui.theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// The root of a scene whose content is shown larger or smaller, and laid out for the room that leaves. JavaFX thread
/// only.
public final class Scaled extends Region {
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final Scale scale = new Scale();
    private @Nullable Parent content;

    /// An empty root.
    public Scaled() {
        getStyleClass().add("scaled");
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        factor.subscribe(() -> requestLayout());
    }

    /// How much larger; 1 for as designed.
    public DoubleProperty factorProperty() {
        return factor;
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
            content.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
        }
    }
}
