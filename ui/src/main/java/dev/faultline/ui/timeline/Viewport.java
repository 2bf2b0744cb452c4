package dev.faultline.ui.timeline;

/// The stretch of the axis that is shown, and the width it is shown on.
///
/// @param from place at the left edge
/// @param to place at the right edge
/// @param width in pixels
record Viewport(double from, double to, double width) {
    /// The shortest stretch that can be shown: ten milliseconds.
    private static final double SHORTEST = 10_000;
    /// Room at both edges for marks that stand at the ends, in pixels.
    private static final double MARGIN = 14;

    double x(double place) {
        return MARGIN + (place - from) / (to - from) * inner();
    }

    double place(double x) {
        return from + (x - MARGIN) / inner() * (to - from);
    }

    private double inner() {
        return Math.max(1, width - 2 * MARGIN);
    }

    /// Shows a stretch shorter (factor below 1) or longer around the pointer, within the axis' ends.
    Viewport zoomed(double x, double factor, double length) {
        double fixed = place(x);
        double span = Math.clamp((to - from) * factor, Math.min(SHORTEST, length), length);
        double left = fixed - (x - MARGIN) / inner() * span;
        return at(left, span, length);
    }

    Viewport moved(double pixels, double length) {
        double by = pixels / inner() * (to - from);
        return at(from + by, to - from, length);
    }

    /// Shows from one place to another.
    Viewport showing(double left, double right, double length) {
        double span = Math.clamp(right - left, Math.min(SHORTEST, length), length);
        return at(left, span, length);
    }

    Viewport resized(double newWidth) {
        return new Viewport(from, to, newWidth);
    }

    private Viewport at(double left, double span, double length) {
        double start = Math.clamp(left, 0, Math.max(0, length - span));
        return new Viewport(start, start + span, width);
    }
}
