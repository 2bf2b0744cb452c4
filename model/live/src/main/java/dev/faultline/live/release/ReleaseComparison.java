package dev.faultline.live.release;

import dev.faultline.triage.issue.Issue;
import dev.faultline.triage.release.Health;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.release.Shift;
import dev.faultline.triage.release.Shift.Kind;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What differs between two releases. A snapshot.
///
/// @param before the earlier release
/// @param after the later release
/// @param counts number of issues of each kind
/// @param changes the issues, the greatest change of each kind first, at most [#SHOWN] of a kind
public record ReleaseComparison(
        ReleaseFigures before, ReleaseFigures after, Basis basis, Map<Kind, Integer> counts, List<Changed> changes) {
    /// Issues of one kind that are listed.
    public static final int SHOWN = 100;

    /// An issue with its events in both releases.
    public record Changed(Issue issue, long before, long after, Shift shift) {}

    public ReleaseComparison {
        counts = Map.copyOf(counts);
        changes = List.copyOf(changes);
    }

    /// By what counts are compared: how much each release was run.
    public enum Basis {
        /// Per session; where both releases have enough of them.
        SESSIONS,
        /// Per hour from the first to the last event or session.
        HOURS;

        static Basis of(ReleaseFigures before, ReleaseFigures after) {
            return before.health().fewSessions() || after.health().fewSessions() ? HOURS : SESSIONS;
        }

        /// How much a release was run.
        public double run(ReleaseFigures release) {
            return switch (this) {
                case SESSIONS -> Math.max(1, release.health().total());
                case HOURS ->
                    Math.max(
                            1,
                            Duration.between(release.firstSeen(), release.lastSeen())
                                            .toMinutes()
                                    / 60.0);
            };
        }
    }

    static ReleaseComparison of(
            ReleaseFigures before,
            ReleaseFigures after,
            Basis basis,
            List<ReleaseArchive.IssueCounts> counts,
            Function<Collection<Long>, List<Issue>> issues) {
        double ranBefore = basis.run(before);
        double ranAfter = basis.run(after);
        Map<Kind, List<Weighed>> kinds = counts.stream()
                .map(count -> new Weighed(count, Shift.of(count.before(), count.after(), ranBefore, ranAfter)))
                .collect(Collectors.groupingBy(one -> one.shift.kind()));
        Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
        kinds.forEach((kind, all) -> numbers.put(kind, all.size()));
        List<Weighed> shown = kinds.values().stream()
                .flatMap(all -> all.stream().sorted(Weighed.GREATEST_FIRST).limit(SHOWN))
                .toList();
        Map<Long, Issue> known = issues
                .apply(shown.stream().map(one -> one.counts.issue()).toList())
                .stream()
                .collect(Collectors.toMap(Issue::id, Function.identity()));
        List<Changed> changes = shown.stream()
                .filter(one -> known.containsKey(one.counts.issue()))
                .map(one -> one.changed(known))
                .sorted(Comparator.comparing(one -> one.shift().kind()))
                .toList();
        return new ReleaseComparison(before, after, basis, numbers, changes);
    }

    /// Number of issues of a kind.
    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// Whether the shares of crash-free sessions can be compared at all.
    public boolean comparable() {
        return before.health().total() > 0 && after.health().total() > 0;
    }

    /// Whether few sessions on either side make the shares say little.
    public boolean few() {
        return before.health().fewSessions() || after.health().fewSessions();
    }

    /// By how many percentage points crash-free sessions went up; 0 where they cannot be compared.
    public double points() {
        return comparable() ? 100 * (share(after.health()) - share(before.health())) : 0;
    }

    private static double share(Health health) {
        return health.crashFreeSessions().orElse(0);
    }

    private record Weighed(ReleaseArchive.IssueCounts counts, Shift shift) {
        static final Comparator<Weighed> GREATEST_FIRST = Comparator.<Weighed>comparingLong(
                        one -> -Math.max(one.counts.before(), one.counts.after()))
                .thenComparingLong(one -> -one.counts.issue());

        Changed changed(Map<Long, Issue> known) {
            Issue issue = known.get(counts.issue());
            if (issue == null) {
                throw new IllegalArgumentException("no issue " + counts.issue());
            }
            return new Changed(issue, counts.before(), counts.after(), shift);
        }
    }
}
