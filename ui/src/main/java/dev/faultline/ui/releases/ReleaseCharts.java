package dev.faultline.ui.releases;

import dev.faultline.live.release.ReleaseChart;
import dev.faultline.live.release.ReleaseLine;
import dev.faultline.live.release.ReleaseMark;
import dev.faultline.triage.release.Release;
import dev.faultline.ui.chart.ChartData;
import dev.faultline.ui.chart.Mark;
import dev.faultline.ui.chart.Series;
import dev.faultline.ui.kit.Inks;
import dev.faultline.ui.kit.ShownName;
import dev.faultline.ui.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Makes what a chart draws from what is known of releases.
record ReleaseCharts(Texts texts) {

    /// The chart of a measure.
    ///
    /// @param hidden names of series that are left out; empty for that of all others
    ChartData of(ReleaseChart chart, Measure measure, Set<String> hidden) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < chart.lines().size(); i++) {
            ReleaseLine line = chart.lines().get(i);
            if (!hidden.contains(line.name())) {
                series.add(new Series(version(line.name()), colour(i), measure.of(line, chart)));
            }
        }
        if (hasOthers(chart, measure) && !hidden.contains("")) {
            series.add(new Series(texts.get("releases.others"), 0, measure.of(others(chart), chart)));
        }
        return new ChartData(
                measure.shape(), measure.share(), chart.from(), chart.step(), chart.buckets(), series, marks(chart));
    }

    /// The version without its package, and the first digits of a hash.
    static String version(String release) {
        return Release.parse(release).description();
    }

    /// Number of the colour of a charted release.
    static int colour(int place) {
        return place < Inks.HUES ? place + 1 : 0;
    }

    /// Whether the releases that are not charted have something to show.
    static boolean hasOthers(ReleaseChart chart, Measure measure) {
        if (measure == Measure.CRASH_FREE) {
            return false;
        }
        ReleaseLine others = others(chart);
        List<Long> counts = measure == Measure.EVENTS ? others.events() : others.sessions();
        return counts.stream().anyMatch(count -> count > 0);
    }

    private static ReleaseLine others(ReleaseChart chart) {
        return new ReleaseLine(
                "",
                rest(chart, chart.all().events(), Measure.EVENTS),
                rest(chart, chart.all().sessions(), Measure.SESSIONS),
                IntStream.range(0, chart.buckets()).mapToObj(_ -> 0L).toList());
    }

    private static List<Long> rest(ReleaseChart chart, List<Long> all, Measure measure) {
        return LongStream.range(0, chart.buckets())
                .map(bucket -> Math.max(
                        0,
                        all.get((int) bucket)
                                - chart.lines().stream()
                                        .mapToLong(line -> (measure == Measure.EVENTS ? line.events() : line.sessions())
                                                .get((int) bucket))
                                        .sum()))
                .boxed()
                .toList();
    }

    private List<Mark> marks(ReleaseChart chart) {
        return chart.marks().stream().map(mark -> mark(chart, mark)).toList();
    }

    private Mark mark(ReleaseChart chart, ReleaseMark mark) {
        long hours = Math.max(1, chart.step().toHours());
        long bucket = Duration.between(chart.from(), mark.at()).toHours() / hours;
        boolean bad = mark.kind() == ReleaseMark.Kind.REGRESSED;
        return new Mark(
                Math.clamp(bucket, 0, Math.max(0, chart.buckets() - 1)),
                bad,
                texts.format(
                        bad ? "releases.mark.regressed" : "releases.mark.first",
                        bad ? line(mark.text()) : ShownName.of(mark.text())),
                bad ? texts.get("releases.mark.back") : ShownName.of(version(mark.text())));
    }

    private static String line(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
