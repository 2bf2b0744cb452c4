package dev.faultline.ui.timeline;

import dev.faultline.event.Level;
import java.util.ArrayList;
import java.util.List;

/// Marks of one lane that stand too close to be told apart; often a single one.
///
/// @param x middle, in pixels
/// @param level the worst of its marks
record Cluster(Lane lane, double x, Level level, List<Mark> marks) {

    /// Marks of one lane, by time, gathered where they are nearer than `distance` pixels to the one before; never from
    /// further than twice as far, so that an even row of marks is not drawn as one burst in its middle.
    static List<Cluster> of(List<Mark> lane, TimeAxis axis, Viewport viewport, double distance) {
        List<Cluster> clusters = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        double last = first;
        for (Mark mark : lane) {
            double x = viewport.x(axis.place(mark.micros()));
            if (x < -distance || x > viewport.width() + distance) {
                continue;
            }
            if (!open.isEmpty() && (x - last > distance || x - first > 2 * distance)) {
                clusters.add(close(open, axis, viewport));
                open = new ArrayList<>();
            }
            first = open.isEmpty() ? x : first;
            open.add(mark);
            last = x;
        }
        if (!open.isEmpty()) {
            clusters.add(close(open, axis, viewport));
        }
        return clusters;
    }

    private static Cluster close(List<Mark> marks, TimeAxis axis, Viewport viewport) {
        double first = viewport.x(axis.place(marks.getFirst().micros()));
        double last = viewport.x(axis.place(marks.getLast().micros()));
        Level worst = marks.stream().map(Mark::level).max(Level::compareTo).orElseThrow();
        return new Cluster(marks.getFirst().lane(), (first + last) / 2, worst, List.copyOf(marks));
    }

    boolean holds(int index) {
        return marks.stream().anyMatch(mark -> mark.index() == index);
    }
}
