package dev.faultline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Where everything stands for one viewport: pure arithmetic between the timeline and its drawing.
///
/// @param clusters by lane, left to right: of the breadcrumbs that are listed
/// @param unlisted where the other breadcrumbs stand
/// @param crash when the crash was, in microseconds since 1970
/// @param crashX where that is, in pixels
record TimelineLayout(
        List<Lane> lanes,
        Viewport viewport,
        List<Cluster> clusters,
        List<Spot> unlisted,
        List<Ticks.Tick> ticks,
        List<TimeAxis.Fold> folds,
        long crash,
        double crashX) {

    /// Height of the axis on top, in pixels.
    static final double AXIS = 22;
    /// Height of a lane, in pixels.
    static final double LANE = 22;

    /// A place that only hints at a breadcrumb.
    ///
    /// @param x in pixels
    record Spot(Lane lane, double x) {}

    private static final double DISTANCE = 11;
    private static final double REACH = 9;

    static TimelineLayout of(Timeline timeline, Viewport viewport) {
        return of(timeline, viewport, _ -> true, timeline.crash());
    }

    /// @param listed whether the breadcrumb with an index is in the list
    /// @param anchor the moment that labels of the axis are whole steps away from
    static TimelineLayout of(Timeline timeline, Viewport viewport, IntPredicate listed, long anchor) {
        List<Cluster> clusters = new ArrayList<>();
        List<Spot> unlisted = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : timeline.marks(lane)) {
                if (listed.test(mark.index())) {
                    marks.add(mark);
                } else {
                    unlisted.add(new Spot(lane, viewport.x(timeline.axis().place(mark.micros()))));
                }
            }
            clusters.addAll(Cluster.of(marks, timeline.axis(), viewport, DISTANCE));
        }
        List<TimeAxis.Fold> folds = timeline.axis().folds().stream()
                .filter(fold -> fold.to() >= viewport.from() && fold.from() <= viewport.to())
                .toList();
        return new TimelineLayout(
                timeline.lanes(),
                viewport,
                clusters,
                unlisted,
                Ticks.of(timeline.axis(), viewport, anchor),
                folds,
                timeline.crash(),
                viewport.x(timeline.axis().place(timeline.crash())));
    }

    /// The whole height, in pixels.
    static double height(int lanes) {
        return AXIS + Math.max(1, lanes) * LANE;
    }

    /// The middle of a lane.
    double y(Lane lane) {
        return AXIS + (lanes.indexOf(lane) + 0.5) * LANE;
    }

    /// The cluster under a point, or null.
    @Nullable
    Cluster at(double x, double y) {
        Cluster best = null;
        double distance = REACH;
        for (Cluster cluster : clusters) {
            double away = Math.hypot(cluster.x() - x, y(cluster.lane()) - y);
            if (away <= distance) {
                best = cluster;
                distance = away;
            }
        }
        return best;
    }
}
