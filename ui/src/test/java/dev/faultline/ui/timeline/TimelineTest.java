package dev.faultline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.faultline.event.Breadcrumb;
import dev.faultline.event.Level;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimelineTest {

    @Test
    void onlyLanesThatHoldAnythingAreShown() {
        assertThat(Crumbs.times(3, 2, 1).lanes()).containsExactly(Lane.LOG);
    }

    @Test
    void oneLaneHoldsEveryKindInOrder() {
        Timeline merged = Crumbs.of(Crumbs.session()).merged();
        assertThat(merged.lanes()).containsExactly(Lane.ALL);
        assertThat(merged.marks(Lane.ALL))
                .hasSize(Crumbs.session().size())
                .isSortedAccordingTo((a, b) -> Long.compare(a.micros(), b.micros()));
    }

    @Test
    void longGapsAreFolded() {
        TimeAxis axis = Crumbs.times(3_600, 5, 4, 3).axis();
        assertThat(axis.folds()).hasSize(1);
        assertThat(axis.length()).isLessThan(6_000_000);
    }

    @Test
    void anEvenPaceIsNotFolded() {
        assertThat(Crumbs.times(60, 50, 40, 30, 20, 10).axis().folds()).isEmpty();
    }

    @Test
    void placesAndTimesAreInverse() {
        TimeAxis axis = Crumbs.times(4_000, 3_990, 7, 6.5, 0.25).axis();
        for (double share = 0; share <= 1; share += 0.01) {
            double place = share * axis.length();
            assertThat(axis.place(axis.time(place))).isCloseTo(place, within(200.0));
        }
    }

    @Test
    void laterTimesNeverStandFurtherLeft() {
        TimeAxis axis = Crumbs.times(4_000, 3_990, 7, 6.5, 0.25).axis();
        long crash = Timeline.micros(Crumbs.CRASH);
        double[] places = DoubleStream.iterate(4_100, s -> s > -5, s -> s - 1)
                .map(s -> axis.place(crash - (long) (s * 1e6)))
                .toArray();
        assertThat(places).isSorted();
    }

    @Test
    void aCrumbWithoutTimeStandsWhereTheOneBeforeDoes() {
        Breadcrumb untimed = new Breadcrumb(
                null,
                "default",
                null,
                Level.INFO,
                null,
                null,
                JsonMapper.shared().createObjectNode());
        Timeline timeline = Crumbs.of(List.of(Crumbs.at(5, "default", "a", Level.INFO), untimed));
        assertThat(timeline.marks(Lane.LOG))
                .extracting(Mark::micros)
                .containsOnly(Timeline.micros(Crumbs.CRASH) - 5_000_000);
    }

    @Test
    void theCrashIsAtTheEndWhereNothingHasATime() {
        Timeline timeline = Crumbs.times(0, 0);
        TimelineLayout layout =
                TimelineLayout.of(timeline, new Viewport(0, timeline.axis().length(), 900));
        assertThat(layout.crashX()).isGreaterThan(880);
        assertThat(layout.ticks()).noneMatch(tick -> tick.micros() > timeline.crash());
        assertThat(timeline.axis().time(timeline.axis().place(5))).isEqualTo(5);
    }

    @Test
    void nearMarksGatherIntoACountOfTheWorstLevel() {
        Timeline timeline = Crumbs.of(Crumbs.session());
        TimelineLayout layout =
                TimelineLayout.of(timeline, new Viewport(0, timeline.axis().length(), 700));
        assertThat(layout.clusters().stream().mapToInt(c -> c.marks().size()).sum())
                .isEqualTo(timeline.size());
        assertThat(layout.clusters()).hasSizeLessThan(timeline.size());
    }

    @Test
    void whatIsNotListedOnlyHasASpot() {
        Timeline timeline = Crumbs.times(9, 5, 1);
        TimelineLayout layout =
                TimelineLayout.of(timeline, new Viewport(0, timeline.axis().length(), 700), index -> index == 1, 0);
        assertThat(layout.clusters())
                .flatExtracting(Cluster::marks)
                .extracting(Mark::index)
                .containsExactly(1);
        assertThat(layout.unlisted())
                .hasSize(2)
                .extracting(TimelineLayout.Spot::x)
                .isSorted();
    }

    @Test
    void zoomingKeepsTheMomentUnderThePointer() {
        Viewport before = new Viewport(0, 60_000_000, 800);
        Viewport after = before.zoomed(300, 0.5, 60_000_000);
        assertThat(after.place(300)).isCloseTo(before.place(300), within(1.0));
        assertThat(after.to() - after.from()).isCloseTo(30_000_000, within(1.0));
    }

    @Test
    void zoomingOutEndsAtTheWhole() {
        Viewport all = new Viewport(10, 20_000_000, 800).zoomed(300, 100, 60_000_000);
        assertThat(all.from()).isZero();
        assertThat(all.to()).isEqualTo(60_000_000);
    }

    @Test
    void labelsNeverOverlap() {
        Timeline timeline = Crumbs.of(Crumbs.session());
        List<Double> xs = TimelineLayout.of(
                        timeline, new Viewport(0, timeline.axis().length(), 1_200))
                .ticks()
                .stream()
                .map(Ticks.Tick::x)
                .toList();
        for (int i = 1; i < xs.size(); i++) {
            assertThat(xs.get(i - 1) - xs.get(i)).isGreaterThanOrEqualTo(90);
        }
    }

    @Test
    void timesAtTheEndsOfTheCalendarAreHeld() {
        Breadcrumb early = new Breadcrumb(
                Instant.MIN,
                "default",
                null,
                Level.INFO,
                null,
                null,
                JsonMapper.shared().createObjectNode());
        Timeline timeline = Timeline.of(List.of(early), Instant.MAX, _ -> Lane.LOG);
        TimelineLayout layout =
                TimelineLayout.of(timeline, new Viewport(0, timeline.axis().length(), 900));
        assertThat(layout.clusters()).hasSize(1);
    }
}
