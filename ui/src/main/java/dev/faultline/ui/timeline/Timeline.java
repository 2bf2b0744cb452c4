package dev.faultline.ui.timeline;

import dev.faultline.event.Breadcrumb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The breadcrumbs of one event with their axis; the crash is its last moment. Immutable.
public final class Timeline {
    /// No breadcrumbs at all.
    public static final Timeline EMPTY = of(List.of(), Instant.EPOCH, _ -> Lane.LOG);

    private static final long FARTHEST_SECOND = 1_000_000_000_000L;

    private final Map<Lane, List<Mark>> lanes;
    private final TimeAxis axis;
    private final long crash;
    private final int size;

    private Timeline(Map<Lane, List<Mark>> lanes, TimeAxis axis, long crash, int size) {
        this.lanes = lanes;
        this.axis = axis;
        this.crash = crash;
        this.size = size;
    }

    /// Lays the breadcrumbs out. One without a time stands where the one before it does.
    public static Timeline of(List<Breadcrumb> crumbs, Instant crash, Function<Breadcrumb, Lane> lane) {
        Map<Lane, List<Mark>> lanes = new EnumMap<>(Lane.class);
        long crashMicros = micros(crash);
        long[] times = new long[crumbs.size() + 1];
        long before = firstTime(crumbs, crashMicros);
        for (int i = 0; i < crumbs.size(); i++) {
            Breadcrumb crumb = crumbs.get(i);
            long time = crumb.timestamp() == null ? before : micros(crumb.timestamp());
            before = time;
            times[i] = time;
            Mark mark = new Mark(i, time, lane.apply(crumb), crumb.level());
            lanes.computeIfAbsent(mark.lane(), _ -> new ArrayList<>()).add(mark);
        }
        times[crumbs.size()] = crashMicros;
        lanes.values().forEach(marks -> marks.sort(Comparator.comparingLong(Mark::micros)));
        return new Timeline(lanes, TimeAxis.of(times), crashMicros, crumbs.size());
    }

    private static long firstTime(List<Breadcrumb> crumbs, long fallback) {
        return crumbs.stream()
                .map(Breadcrumb::timestamp)
                .filter(Objects::nonNull)
                .mapToLong(Timeline::micros)
                .findFirst()
                .orElse(fallback);
    }

    /// Microseconds since 1970; times beyond what a long can hold are held at its ends.
    static long micros(Instant instant) {
        long seconds = Math.clamp(instant.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return seconds * 1_000_000L + instant.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }

    /// The same on a single lane.
    Timeline merged() {
        List<Mark> all = lanes.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Mark::micros).thenComparingInt(Mark::index))
                .map(mark -> new Mark(mark.index(), mark.micros(), Lane.ALL, mark.level()))
                .toList();
        return new Timeline(all.isEmpty() ? Map.of() : Map.of(Lane.ALL, all), axis, crash, size);
    }

    /// The lanes that hold anything, top first.
    public List<Lane> lanes() {
        return List.copyOf(lanes.keySet());
    }

    /// Number of breadcrumbs.
    public int size() {
        return size;
    }

    TimeAxis axis() {
        return axis;
    }

    long crash() {
        return crash;
    }

    List<Mark> marks(Lane lane) {
        return lanes.getOrDefault(lane, List.of());
    }

    @Nullable
    Mark mark(int index) {
        return lanes.values().stream()
                .flatMap(List::stream)
                .filter(mark -> mark.index() == index)
                .findFirst()
                .orElse(null);
    }
}
