package dev.faultline.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// How often the issues in view occurred, kept up to date, at most every two seconds, by one question for all of them.
/// Any thread may call; nothing here blocks. Close it when it is not shown any more.
public final class LiveTrends implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private record Asked(List<Long> issues, Trends.Span span) {
        /// Whether who asks this sees little of what was answered.
        boolean isNewsAfter(Asked answered) {
            long known = issues.stream()
                    .filter(Set.copyOf(answered.issues)::contains)
                    .count();
            return span != answered.span || known * 2 < issues.size();
        }
    }

    private final Census census;
    private final Clock clock;
    private final Source<Trends> trends = new Source<>(Trends.NONE);
    private final Pulse pulse;
    private final Pin pin;
    private volatile Asked asked = new Asked(List.of(), Trends.Span.DAY);
    private volatile Asked answered = asked;

    LiveTrends(Archive archive, Timer timer, Clock clock) {
        this.census = archive.census();
        this.clock = clock;
        this.pulse = Pulse.around(this::refresh, INTERVAL, timer);
        this.pin = archive.listen(change -> pulse.ring());
    }

    /// What is known.
    public Feed<Trends> trends() {
        return trends;
    }

    /// Asks about other issues, or another time. Answered at once where most of them are others than before; a
    /// list that follows what comes in asks about a few others many times a second.
    public void ask(List<Long> issues, Trends.Span span) {
        Asked wanted = new Asked(List.copyOf(issues), span);
        if (!wanted.equals(asked)) {
            asked = wanted;
            if (wanted.isNewsAfter(answered)) {
                pulse.ringNow();
            } else {
                pulse.ring();
            }
        }
    }

    /// Ends the feed.
    @Override
    public void close() {
        pin.close();
        pulse.close();
    }

    private void refresh() {
        Asked now = asked;
        answered = now;
        Map<Long, List<Long>> events = new HashMap<>();
        List<Long> nothing = Collections.nCopies(now.span.buckets(), 0L);
        now.issues.forEach(issue -> events.put(issue, nothing)); // those without events are not told of
        census.trends(now.issues, now.span.from(clock.instant()), now.span.hours(), now.span.buckets())
                .forEach((issue, counts) ->
                        events.put(issue, LongStream.of(counts).boxed().toList()));
        trends.publish(new Trends(now.span, events));
    }
}
