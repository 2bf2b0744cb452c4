package dev.faultline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/// A line of labels and buttons. Where it has no room, in whatever language, buttons show their icons only: first those
/// that are needed less, one after the other from the last, then all of them. Other nodes keep their width. JavaFX
/// thread only.
public final class FoldingBar extends HBox {
    private static final double GAP = 10;
    private static final double SMALL_GAP = 6;

    private final List<Button> buttons = new ArrayList<>();
    private final List<Button> lesser = new ArrayList<>();
    private final List<Double> needed = new ArrayList<>();
    private int folded;

    /// A bar without anything on it.
    public FoldingBar() {
        unfold();
    }

    /// Adds a button that keeps its words as long as any does; its tooltip has them then.
    public void add(Button button) {
        button.setMinWidth(USE_PREF_SIZE);
        buttons.add(button);
        getChildren().add(button);
        unfold();
    }

    /// Adds a button that gives its words up first.
    public void addLesser(Button button) {
        lesser.addFirst(button);
        add(button);
    }

    /// To be called when other words or buttons are there: how much room they need is only seen unfolded.
    public void unfold() {
        needed.clear();
        fold(0);
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int step = folded;
        while (step > 0 && getWidth() >= needed.get(step - 1)) {
            step--;
        }
        fold(step);
        while (getWidth() < needed.get(step) && step <= lesser.size()) {
            fold(++step);
        }
        super.layoutChildren();
    }

    private void fold(int step) {
        folded = step;
        boolean all = step > lesser.size();
        setSpacing(all ? SMALL_GAP : GAP);
        for (Button button : buttons) {
            int last = lesser.indexOf(button);
            boolean words = !all && (last < 0 || last >= step);
            button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
        needed.subList(step, needed.size()).clear();
        needed.add(super.computeMinWidth(-1));
    }
}
