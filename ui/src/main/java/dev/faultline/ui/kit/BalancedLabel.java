package dev.faultline.ui.kit;

import javafx.scene.control.Label;

/// A sentence on as few lines as it needs, all of about the same length: no single word is left for the last one.
final class BalancedLabel extends Label {
    private static final double WIDEST = 464;
    private static final double STEP = 8;
    /// Words that have exactly their width may break all the same: the sums of their letters' widths are rounded.
    private static final double BREATH = 2;

    BalancedLabel(String text) {
        super(text);
        setWrapText(Bidirectional.wraps(text));
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        double whole = Math.ceil(super.computePrefWidth(height)) + BREATH;
        if (!isWrapText() || whole <= WIDEST) {
            return whole;
        }
        double tall = super.computePrefHeight(WIDEST);
        double width = WIDEST;
        while (width - STEP > WIDEST / 2 && super.computePrefHeight(width - STEP) <= tall) {
            width -= STEP;
        }
        return width;
    }

    /// However much room it is offered, it takes no more than it likes.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(isWrapText() && width > WIDEST ? prefWidth(-1) : width);
    }
}
