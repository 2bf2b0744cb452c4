package dev.faultline.ui.chart;

/// Where a chart's parts stand on its canvas, in pixels.
record Frame(double width, double height, int buckets) {
    private static final double LEFT = 48;
    private static final double RIGHT = 12;
    private static final double TOP = 34;
    private static final double BOTTOM = 24;

    double left() {
        return LEFT;
    }

    double right() {
        return width - RIGHT;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return Math.max(TOP + 1, height - BOTTOM);
    }

    double slot() {
        return Math.max(0.5, (right() - left()) / Math.max(1, buckets));
    }

    double x(int bucket) {
        return left() + bucket * slot();
    }

    double middle(int bucket) {
        return x(bucket) + slot() / 2;
    }

    double y(double share) {
        return bottom() - share * (bottom() - top());
    }

    /// The stretch under a point; -1 for none.
    int bucket(double x) {
        int bucket = (int) Math.floor((x - left()) / slot());
        return bucket >= 0 && bucket < buckets ? bucket : -1;
    }
}
