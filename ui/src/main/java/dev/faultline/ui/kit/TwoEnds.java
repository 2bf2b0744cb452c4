package dev.faultline.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two groups of controls on one line, the second at its end; the second beneath the first where there is no room for
/// both. JavaFX thread only.
public final class TwoEnds extends Region {
    private static final double GAP = 8;

    private final Region lead;
    private final Region tail;

    /// A line of two groups.
    public TwoEnds(Region lead, Region tail) {
        this.lead = lead;
        this.tail = tail;
        getChildren().addAll(lead, tail);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double room) {
        return lead.prefWidth(-1) + GAP + tail.prefWidth(-1) <= room;
    }

    private double sides() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(lead.minWidth(-1), tail.minWidth(-1)) + sides();
    }

    @Override
    protected double computePrefWidth(double height) {
        return lead.prefWidth(-1) + GAP + tail.prefWidth(-1) + sides();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - sides();
        double first = lead.prefHeight(Math.min(room, lead.prefWidth(-1)));
        double second = tail.prefHeight(-1);
        double lines = fits(room) ? Math.max(first, second) : first + GAP + second;
        return lines + insets.getTop() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - sides();
        double top = insets.getTop();
        double width = Math.min(tail.prefWidth(-1), room);
        double height = tail.prefHeight(-1);
        if (fits(room)) {
            double line = getHeight() - top - insets.getBottom();
            place(lead, insets.getLeft(), top, room - GAP - width, line);
            place(tail, insets.getLeft() + room - width, top, width, line);
        } else {
            double first = lead.prefHeight(room);
            place(lead, insets.getLeft(), top, room, first);
            place(tail, insets.getLeft() + room - width, top + first + GAP, width, height);
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
