package dev.faultline.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A line of labels and buttons. Where it has no room, in whatever language, buttons show their icons only: first those
/// that are needed less, then all of them. Other nodes keep their width. JavaFX thread only.
public final class FoldingBar extends HBox {
    private static final int SOME = 1;
    private static final int ALL = 2;
    private static final double GAP = 10;
    private static final double SMALL_GAP = 6;

    private final IntegerProperty folded = new SimpleIntegerProperty();
    private final double[] needed = new double[ALL + 1];

    /// A bar without anything on it.
    public FoldingBar() {
        spacingProperty().bind(Bindings.when(folded.lessThan(ALL)).then(GAP).otherwise(SMALL_GAP));
    }

    /// Adds a button that keeps its words as long as any does; its tooltip has them then.
    public void add(Button button) {
        add(button, ALL);
    }

    /// Adds a button that gives its words up first.
    public void addLesser(Button button) {
        add(button, SOME);
    }

    private void add(Button button, int from) {
        button.setMinWidth(USE_PREF_SIZE);
        button.contentDisplayProperty()
                .bind(Bindings.when(folded.lessThan(from))
                        .then(ContentDisplay.LEFT)
                        .otherwise(ContentDisplay.GRAPHIC_ONLY));
        getChildren().add(button);
    }

    /// To be called when other words or buttons are there: how much room they need is only seen unfolded.
    public void unfold() {
        folded.set(0);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int step = folded.get();
        while (step > 0 && getWidth() >= needed[step - 1]) {
            step--;
        }
        fold(step);
        while (getWidth() < needed[step] && step < ALL) {
            fold(++step);
        }
        super.layoutChildren();
    }

    private void fold(int step) {
        folded.set(step);
        needed[step] = super.computeMinWidth(-1);
    }
}
