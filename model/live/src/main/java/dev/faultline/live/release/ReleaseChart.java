package dev.faultline.live.release;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Releases over time. A snapshot.
///
/// @param from begin of the first stretch
/// @param step length of a stretch
/// @param buckets number of stretches; the last one may not be over
/// @param lines the charted releases, newest first
/// @param all the whole project
/// @param marks in order of time
public record ReleaseChart(
        Instant from, Duration step, int buckets, List<ReleaseLine> lines, ReleaseLine all, List<ReleaseMark> marks) {

    /// A chart of nothing.
    public static final ReleaseChart EMPTY = new ReleaseChart(
            Instant.EPOCH,
            Duration.ofHours(1),
            0,
            List.of(),
            new ReleaseLine("", List.of(), List.of(), List.of()),
            List.of());

    public ReleaseChart {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /// Begin of a stretch.
    public Instant begin(int bucket) {
        return from.plus(step.multipliedBy(bucket));
    }
}
