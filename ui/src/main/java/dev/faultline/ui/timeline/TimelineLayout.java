package dev.faultline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything stands for one viewport: pure arithmetic between the timeline and its drawing.
///
/// @param clusters by lane, left to right
/// @param crashX place of the crash, in pixels
record TimelineLayout(
        List<Lane> lanes,
        Viewport viewport,
        List<Cluster> clusters,
        List<Ticks.Tick> ticks,
        List<TimeAxis.Fold> folds,
        double crashX) {

    /// Height of the axis on top, in pixels.
    static final double AXIS = 22;
    /// Height of a lane, in pixels.
    static final double LANE = 22;

    private static final double DISTANCE = 11;
    private static final double REACH = 9;

    static TimelineLayout of(Timeline timeline, Viewport viewport) {
        List<Cluster> clusters = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            clusters.addAll(Cluster.of(timeline.marks(lane), timeline.axis(), viewport, DISTANCE));
        }
        List<TimeAxis.Fold> folds = timeline.axis().folds().stream()
                .filter(fold -> fold.to() >= viewport.from() && fold.from() <= viewport.to())
                .toList();
        return new TimelineLayout(
                timeline.lanes(),
                viewport,
                clusters,
                Ticks.of(timeline.axis(), viewport, timeline.crash()),
                folds,
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
