package dev.faultline.live.release;

import dev.faultline.triage.release.KnownRelease;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.release.ReleaseOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers questions about releases from a home. Any thread; blocks while the home is read.
public final class ReleaseReader {
    /// Releases that are drawn when none are chosen.
    public static final int CHARTED = 5;

    private static final Duration RECENT = Duration.ofHours(24);
    private static final int REGRESSIONS = 50;

    private final ReleaseArchive archive;
    private final Clock clock;

    /// A reader of a home.
    ///
    /// @param clock the time that charts end at, in the zone whose days they show
    public ReleaseReader(ReleaseArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /// The board that answers a question.
    public ReleaseBoard read(ReleaseQuestion question) {
        Instant now = clock.instant();
        List<String> projects = archive.projects();
        String project = question.project() != null && projects.contains(question.project())
                ? question.project()
                : newest(projects, now);
        if (project == null) {
            return new ReleaseBoard(question, projects, null, List.of(), true, ReleaseChart.EMPTY, false, null);
        }
        List<ReleaseFigures> figures = archive.figures(project, now.minus(RECENT));
        ReleaseOrder order =
                ReleaseOrder.of(figures.stream().map(ReleaseFigures::known).toList());
        List<ReleaseFigures> ordered = ordered(figures, order);
        return new ReleaseBoard(
                question,
                projects,
                project,
                ordered,
                order.byVersion(),
                chart(project, question, ordered, now),
                false,
                null);
    }

    private @Nullable String newest(List<String> projects, Instant now) {
        if (projects.size() < 2) {
            return projects.isEmpty() ? null : projects.getFirst();
        }
        return projects.stream()
                .max(Comparator.comparing(project -> archive.figures(project, now).stream()
                        .map(ReleaseFigures::lastSeen)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN)))
                .orElse(null);
    }

    private static List<ReleaseFigures> ordered(List<ReleaseFigures> figures, ReleaseOrder order) {
        Map<String, KnownRelease> known =
                figures.stream().collect(Collectors.toMap(ReleaseFigures::name, ReleaseFigures::known));
        return figures.stream()
                .sorted(Comparator.comparing((ReleaseFigures one) -> known.getOrDefault(one.name(), one.known()), order)
                        .reversed())
                .toList();
    }

    private ReleaseChart chart(String project, ReleaseQuestion question, List<ReleaseFigures> releases, Instant now) {
        Period period = question.period();
        Instant from = period.from(now, clock.getZone());
        Map<String, long[][]> sums = sums(archive.counts(project, from, period.hours(), period.buckets()), period);
        List<ReleaseLine> lines = charted(question, releases, sums.keySet()).stream()
                .map(name -> line(name, sums, period))
                .toList();
        return new ReleaseChart(
                from,
                Duration.ofHours(period.hours()),
                period.buckets(),
                lines,
                line("", sums, period),
                marks(project, from, releases));
    }

    private static List<String> charted(ReleaseQuestion question, List<ReleaseFigures> releases, Set<String> withData) {
        List<String> names = releases.stream().map(ReleaseFigures::name).toList();
        if (!question.charted().isEmpty()) {
            return names.stream().filter(question.charted()::contains).toList();
        }
        return names.stream().filter(withData::contains).limit(CHARTED).toList();
    }

    private static Map<String, long[][]> sums(List<ReleaseCounts> counts, Period period) {
        Map<String, long[][]> sums = new HashMap<>();
        for (ReleaseCounts count : counts) {
            if (count.bucket() >= 0 && count.bucket() < period.buckets()) {
                long[][] of = sums.computeIfAbsent(count.release(), name -> new long[3][period.buckets()]);
                of[0][count.bucket()] += count.events();
                of[1][count.bucket()] += count.sessions();
                of[2][count.bucket()] += count.crashed();
            }
        }
        return sums;
    }

    private static ReleaseLine line(String name, Map<String, long[][]> sums, Period period) {
        long[][] of = sums.getOrDefault(name, new long[3][period.buckets()]);
        return new ReleaseLine(name, list(of[0]), list(of[1]), list(of[2]));
    }

    private static List<Long> list(long[] numbers) {
        List<Long> list = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            list.add(number);
        }
        return list;
    }

    private List<ReleaseMark> marks(String project, Instant from, List<ReleaseFigures> releases) {
        List<ReleaseMark> marks = new ArrayList<>();
        releases.stream()
                .filter(release -> !release.firstSeen().isBefore(from))
                .forEach(release -> marks.add(
                        new ReleaseMark(ReleaseMark.Kind.FIRST_SEEN, release.firstSeen(), release.name(), 0)));
        archive.regressions(project, from, REGRESSIONS)
                .forEach(back ->
                        marks.add(new ReleaseMark(ReleaseMark.Kind.REGRESSED, back.at(), back.title(), back.issue())));
        marks.sort(Comparator.comparing(ReleaseMark::at));
        return marks;
    }

    /// What differs between two releases of a project, the earlier one first.
    public ReleaseComparison compare(String project, ReleaseFigures before, ReleaseFigures after) {
        ReleaseComparison.Basis basis = ReleaseComparison.Basis.of(before, after);
        List<ReleaseArchive.IssueCounts> counts = archive.compare(project, before.name(), after.name());
        return ReleaseComparison.of(before, after, basis, counts, archive::issues);
    }
}
