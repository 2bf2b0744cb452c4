package dev.faultline.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.live.release.Period;
import dev.faultline.live.release.ReleaseArchive.IssueCounts;
import dev.faultline.live.release.ReleaseArchive.Regression;
import dev.faultline.live.release.ReleaseBoard;
import dev.faultline.live.release.ReleaseComparison;
import dev.faultline.live.release.ReleaseComparison.Basis;
import dev.faultline.live.release.ReleaseMark;
import dev.faultline.live.release.ReleaseQuestion;
import dev.faultline.live.release.ReleaseReader;
import dev.faultline.triage.release.ReleaseCounts;
import dev.faultline.triage.release.ReleaseFigures;
import dev.faultline.triage.release.Shift.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveReleasesTest {
    private final HandTimer timer = new HandTimer();
    private final MemoryArchive archive = new MemoryArchive();
    private final MemoryReleases home = archive.releases;
    private final LiveReleases releases =
            new LiveReleases(archive, new ReleaseReader(home, Clock.fixed(MemoryArchive.START, ZoneOffset.UTC)), timer);

    private ReleaseBoard board() {
        timer.advance(Duration.ofSeconds(2));
        return releases.board().current();
    }

    private List<String> names() {
        return board().releases().stream().map(ReleaseFigures::name).toList();
    }

    @Test
    void listsReleasesNewestVersionFirst() {
        home.add("shop", "shop@1.9.0", 90, 0, 0);
        home.add("shop", "shop@1.10.0", 50, 0, 0);
        home.add("shop", "shop@1.8.2", 10, 0, 0);

        assertThat(names()).containsExactly("shop@1.10.0", "shop@1.9.0", "shop@1.8.2");
    }

    @Test
    void beginsWithTheProjectWhoseReleaseWasSeenLast() {
        home.add("shop", "shop@1.9.0", 90, 0, 0);
        home.add("web", "web@1", 10, 0, 0);

        assertThat(board().project()).isEqualTo("web");
    }

    @Test
    void showsTheProjectThatIsAskedFor() {
        home.add("shop", "shop@1.9.0", 90, 0, 0);
        home.add("web", "web@1", 10, 0, 0);
        releases.ask(new ReleaseQuestion("shop", Period.DAY, List.of()));

        assertThat(names()).containsExactly("shop@1.9.0");
    }

    @Test
    void addsUpEventsAndSessionsByStretch() {
        home.add("shop", "shop@1.0", 10, 0, 0);
        home.counts.add(new ReleaseCounts("shop@1.0", 27, 3, 0, 0));
        home.counts.add(new ReleaseCounts("shop@1.0", 27, 0, 8, 2));

        assertThat(board().chart().lines()).singleElement().satisfies(line -> {
            assertThat(line.events().getLast()).isEqualTo(3);
            assertThat(line.sessions().getLast()).isEqualTo(8);
            assertThat(line.crashed().getLast()).isEqualTo(2);
        });
    }

    @Test
    void chartsWhatIsChosen() {
        home.add("shop", "shop@1.0", 10, 0, 0);
        home.add("shop", "shop@2.0", 10, 0, 0);
        releases.ask(new ReleaseQuestion(null, Period.DAY, List.of("shop@1.0")));

        assertThat(board().chart().lines()).extracting("name").containsExactly("shop@1.0");
    }

    @Test
    void marksWhenReleasesCameAndWhatCameBack() {
        home.add("shop", "shop@1.0", 10, 0, 0);
        home.add("shop", "shop@0.1", 10_000, 0, 0);
        home.regressions.add(new Regression(7, "Crash 7", MemoryArchive.START.minusSeconds(60)));

        assertThat(board().chart().marks())
                .extracting(ReleaseMark::kind)
                .containsExactly(ReleaseMark.Kind.FIRST_SEEN, ReleaseMark.Kind.REGRESSED);
    }

    @Test
    void comparesPerSessionWhereThereAreEnough() {
        archive.event(1, 1);
        archive.event(2, 1);
        archive.event(3, 1);
        ReleaseFigures before = home.add("shop", "shop@1.0", 10, 1000, 5);
        ReleaseFigures after = home.add("shop", "shop@2.0", 10, 10_000, 100);
        home.compared.add(new IssueCounts(1, 40, 400));
        home.compared.add(new IssueCounts(2, 0, 400));
        home.compared.add(new IssueCounts(3, 400, 0));

        ReleaseComparison comparison = compare(before, after);
        assertThat(comparison.basis()).isEqualTo(Basis.SESSIONS);
        assertThat(comparison.changes())
                .extracting(change -> change.shift().kind())
                .containsExactly(Kind.NEW, Kind.GONE, Kind.SAME);
        assertThat(comparison.points()).isBetween(-0.51, -0.49);
    }

    @Test
    void saysThatFewSessionsComparePoorly() {
        ReleaseComparison comparison =
                compare(home.add("shop", "shop@1.0", 10, 20, 5), home.add("shop", "shop@2.0", 10, 10_000, 100));

        assertThat(comparison.basis()).isEqualTo(Basis.HOURS);
        assertThat(comparison.few()).isTrue();
    }

    private ReleaseComparison compare(ReleaseFigures before, ReleaseFigures after) {
        var comparison = releases.compare("shop", before, after);
        timer.settle();
        return comparison.join();
    }

    @Test
    void keepsWhatWasReadWhenTheHomeCannotBeRead() {
        home.add("shop", "shop@1.0", 10, 0, 0);
        board();
        archive.failure = new IllegalStateException("the index is damaged");
        releases.ask(new ReleaseQuestion("shop", Period.DAY, List.of()));

        assertThat(board().error()).isEqualTo("the index is damaged");
        assertThat(board().releases()).hasSize(1);
    }

    @Test
    void answersABurstOfChangesOnceASecond() {
        home.add("shop", "shop@1.0", 10, 0, 0);
        board();
        int[] told = {0};
        releases.board().subscribe(board -> told[0]++);
        for (int i = 0; i < 100; i++) {
            home.add("shop", "shop@1." + (i + 1), 10, 0, 0);
            archive.changed(1, List.of(), false);
            timer.advance(Duration.ofMillis(10));
        }

        assertThat(told[0]).isBetween(2, 3);
    }

    @Test
    void hearsNothingOnceClosed() {
        releases.close();

        assertThat(archive.listeners()).isZero();
    }
}
