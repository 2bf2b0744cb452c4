package dev.faultline.ui.kit;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

/// A ground to paint on that knows the colours of the theme, and has as many more pixels as the window is enlarged, so
/// that lines and letters stay sharp. What is painted is measured as if it were not enlarged, and is to be painted anew
/// after a resize. JavaFX thread only.
public final class InkCanvas extends Region {
    private static final double FINEST = 4;

    private final Inks inks = new Inks(this);
    private final Canvas canvas = new Canvas();
    private final Scale back = new Scale(1, 1);
    private double fineness = 1;

    /// An empty canvas.
    public InkCanvas() {
        getStyleClass().add("ink-canvas");
        canvas.getTransforms().add(back);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        localToSceneTransformProperty().subscribe(this::moved);
    }

    /// In a window that is enlarged otherwise than before there are other pixels to fill; in one that is moved by parts
    /// of a pixel the picture must not lie between pixels.
    private void moved(Transform toScene) {
        Parent painter = getParent();
        if (painter != null && fineness(toScene) != fineness) {
            painter.requestLayout();
        }
        canvas.setTranslateX((Math.rint(toScene.getTx()) - toScene.getTx()) / toScene.getMxx());
        canvas.setTranslateY((Math.rint(toScene.getTy()) - toScene.getTy()) / toScene.getMyy());
    }

    private static double fineness(Transform toScene) {
        return Math.clamp(toScene.getMxx(), 1, FINEST);
    }

    /// The colours to paint with.
    public Inks inks() {
        return inks;
    }

    /// What paints.
    public GraphicsContext graphics() {
        return canvas.getGraphicsContext2D();
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        fineness = fineness(getLocalToSceneTransform());
        canvas.setWidth(Math.ceil(width * fineness));
        canvas.setHeight(Math.ceil(height * fineness));
        back.setX(1 / fineness);
        back.setY(1 / fineness);
        graphics().setTransform(fineness, 0, 0, fineness, 0, 0);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Inks.cssMetaData();
    }
}
