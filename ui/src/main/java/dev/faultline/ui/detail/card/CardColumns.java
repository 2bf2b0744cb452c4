package dev.faultline.ui.detail.card;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;

/// Cards in as many columns of equal width as fit, each card where the column is shortest, in reading order.
final class CardColumns extends Pane {
    private static final double NARROWEST = 400;
    private static final double GAP = 12;

    private List<CardView> cards = List.of();

    CardColumns() {
        getStyleClass().add("card-columns");
        setFocusTraversable(true);
    }

    void show(List<CardView> shown) {
        cards = List.copyOf(shown);
        getChildren().setAll(cards);
        requestLayout();
    }

    private int columns(double width) {
        int fitting = (int) ((width + GAP) / (NARROWEST + GAP));
        return Math.max(1, Math.min(fitting, Math.min(3, cards.size())));
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST;
    }

    @Override
    protected double computePrefHeight(double width) {
        double at = width < 0 ? getWidth() : width;
        return place(at <= 0 ? NARROWEST : at, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double place(double width, boolean move) {
        int count = columns(inner(width));
        double column = Math.floor((inner(width) - GAP * (count - 1)) / count);
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            heights.add(getInsets().getTop());
        }
        for (CardView card : cards) {
            int shortest = shortest(heights);
            double height = Math.ceil(card.prefHeight(column));
            if (move) {
                double x = getInsets().getLeft() + shortest * (column + GAP);
                card.resizeRelocate(x, heights.get(shortest), column, height);
            }
            heights.set(shortest, heights.get(shortest) + height + GAP);
        }
        return heights.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                + getInsets().getBottom();
    }

    private static int shortest(List<Double> heights) {
        int shortest = 0;
        for (int i = 1; i < heights.size(); i++) {
            if (heights.get(i) < heights.get(shortest)) {
                shortest = i;
            }
        }
        return shortest;
    }
}
