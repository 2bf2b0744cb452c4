package dev.faultline.triage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.triage.release.KnownRelease;
import dev.faultline.triage.release.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueStatesTest {
    private static final Instant T = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<Long> ISSUE = List.of(1L);

    private static Occurrence event(@Nullable String release) {
        return new Occurrence(T.plusSeconds(60), release, 11, 3, 1, 0);
    }

    private static ReleaseTimeline releases(String... oldestFirst) {
        return new ReleaseTimeline(IntStream.range(0, oldestFirst.length)
                .mapToObj(i -> new KnownRelease(Release.parse(oldestFirst[i]), T.minusSeconds(1000 - i)))
                .toList());
    }

    private static IssueState resolved(Resolution how) {
        return IssueStates.decided(IssueStates.first(T), new Decision.Resolve(T, ISSUE, how), 10, 2);
    }

    private static IssueState archived(ArchiveUntil until) {
        return IssueStates.decided(IssueStates.first(T), new Decision.Archive(T, ISSUE, until), 10, 2);
    }

    @Test
    void aFirstEventMakesANewIssue() {
        assertThat(IssueStates.first(T).substatus()).isEqualTo(Substatus.NEW);
    }

    @Test
    void aNewIssueIsOngoingAfterAWeek() {
        IssueState state = IssueStates.first(T);
        assertThat(IssueStates.asOf(state, T.plus(Duration.ofDays(7)).minusMillis(1)))
                .isEqualTo(state);
        assertThat(IssueStates.asOf(state, T.plus(Duration.ofDays(7))).substatus())
                .isEqualTo(Substatus.ONGOING);
    }

    @Test
    void aRegressedIssueIsOngoingAfterAWeek() {
        IssueState regressed = IssueStates.onEvent(resolved(new Resolution.Now()), event(null), releases());

        assertThat(IssueStates.asOf(regressed, regressed.since().plus(Duration.ofDays(7)))
                        .substatus())
                .isEqualTo(Substatus.ONGOING);
    }

    @Test
    void anyEventReopensWhatIsResolvedForAllReleases() {
        IssueState after = IssueStates.onEvent(resolved(new Resolution.Now()), event(null), releases());
        assertThat(after.substatus()).isEqualTo(Substatus.REGRESSED);
    }

    @ParameterizedTest
    @CsvSource({"a@1.9, false", "a@1.10, true", "a@1.11, true", ", false"})
    void onlyTheMendedReleaseAndLaterOnesReopen(@Nullable String release, boolean reopens) {
        IssueState state = resolved(new Resolution.InRelease("a@1.10"));
        IssueState after = IssueStates.onEvent(state, event(release), releases("a@1.11", "a@1.10", "a@1.9"));
        assertThat(after.status() == IssueStatus.UNRESOLVED).isEqualTo(reopens);
    }

    @ParameterizedTest
    @CsvSource({"a@1.9, false", "a@1.10, false", "a@1.11, true"})
    void theNextReleaseIsTheOneAfterTheNewestThen(String release, boolean reopens) {
        IssueState state = resolved(new Resolution.InNextRelease("a@1.10"));
        IssueState after = IssueStates.onEvent(state, event(release), releases("a@1.9", "a@1.10"));
        assertThat(after.status() == IssueStatus.UNRESOLVED).isEqualTo(reopens);
    }

    @Test
    void releasesWithoutNumbersGoByTheTimeTheyCame() {
        ReleaseTimeline releases = releases("ffffffffffff", "aaaaaaaaaaaa");
        IssueState state = resolved(new Resolution.InNextRelease("ffffffffffff"));
        assertThat(IssueStates.onEvent(state, event("aaaaaaaaaaaa"), releases).status())
                .isEqualTo(IssueStatus.UNRESOLVED);
    }

    @Test
    void archivedForEverStaysArchived() {
        IssueState state = archived(new ArchiveUntil.Forever());
        assertThat(IssueStates.onEvent(state, event(null), releases())).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    void archivedUntilSomeMoreEventsCountsFromTheDecision(long already, boolean reopens) {
        IssueState state = archived(new ArchiveUntil.Events(2));
        Occurrence event = new Occurrence(T, null, 10 + already, 2, 1, 0);
        assertThat(IssueStates.onEvent(state, event, releases()).status() == IssueStatus.UNRESOLVED)
                .isEqualTo(reopens);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, false", "10, 0, true", "49, 10, false", "50, 10, true"})
    void escalatesWhenAnHourHasFarMoreThanUsual(long inHour, double usual, boolean escalates) {
        IssueState state = archived(new ArchiveUntil.Escalating());
        Occurrence event = new Occurrence(T, null, 500, 2, inHour, usual);
        assertThat(IssueStates.onEvent(state, event, releases()).substatus() == Substatus.ESCALATING)
                .isEqualTo(escalates);
    }

    @Test
    void archivedUntilATimeOpensWhenItHasCome() {
        IssueState state = archived(new ArchiveUntil.Time(T.plusSeconds(30)));
        assertThat(IssueStates.asOf(state, T.plusSeconds(30)).status()).isEqualTo(IssueStatus.UNRESOLVED);
    }

    @Test
    void namesLeaveTheStateAlone() {
        IssueState state = IssueStates.first(T);
        assertThat(IssueStates.decided(state, new Decision.Assign(T, ISSUE, "ana"), 10, 2))
                .isEqualTo(state);
    }
}
